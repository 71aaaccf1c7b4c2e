import { type Database, TypeormBridgePoints } from '@diemcau/persistence';
import { BridgePoints, Ids, PointRegistry, ProvinceCreation, UnitQueries } from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { DATABASE } from '../platform/database/database.provider.js';
import { UnitsModule } from '../units/units.module.js';
import { BridgePointsController } from './bridge-points.controller.js';

@Module({
  imports: [UnitsModule],
  controllers: [BridgePointsController],
  providers: [
    {
      provide: BridgePoints,
      inject: [DATABASE],
      useFactory: (database: Database) => new TypeormBridgePoints(database),
    },
    {
      provide: PointRegistry,
      inject: [BridgePoints, UnitQueries, Ids],
      useFactory: (points: BridgePoints, units: UnitQueries, ids: Ids) => new PointRegistry(points, units, ids),
    },
    {
      provide: ProvinceCreation,
      inject: [BridgePoints, UnitQueries, Ids],
      useFactory: (points: BridgePoints, units: UnitQueries, ids: Ids) => new ProvinceCreation(points, units, ids),
    },
  ],
  exports: [BridgePoints],
})
export class BridgePointsModule {}
