import { type Database, TypeormBridgePoints } from '@diemcau/persistence';
import {
  BridgePoints,
  Clock,
  CountryCreation,
  Ids,
  PointEdits,
  PointRegistry,
  ProvinceCreation,
  UnitQueries,
} from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { DATABASE } from '../platform/database/database.provider.js';
import { UnitsModule } from '../units/units.module.js';
import { BridgePointsController } from './bridge-points.controller.js';
import { WholeLevelsController } from './whole-levels.controller.js';

const WRITING = [BridgePoints, UnitQueries, Ids, Clock];

@Module({
  imports: [UnitsModule],
  controllers: [WholeLevelsController, BridgePointsController],
  providers: [
    {
      provide: BridgePoints,
      inject: [DATABASE],
      useFactory: (database: Database) => new TypeormBridgePoints(database),
    },
    {
      provide: PointRegistry,
      inject: [BridgePoints],
      useFactory: (points: BridgePoints) => new PointRegistry(points),
    },
    {
      provide: PointEdits,
      inject: WRITING,
      useFactory: (points: BridgePoints, units: UnitQueries, ids: Ids, clock: Clock) =>
        new PointEdits(points, units, ids, clock),
    },
    {
      provide: ProvinceCreation,
      inject: WRITING,
      useFactory: (points: BridgePoints, units: UnitQueries, ids: Ids, clock: Clock) =>
        new ProvinceCreation(points, units, ids, clock),
    },
    {
      provide: CountryCreation,
      inject: WRITING,
      useFactory: (points: BridgePoints, units: UnitQueries, ids: Ids, clock: Clock) =>
        new CountryCreation(points, units, ids, clock),
    },
  ],
  exports: [PointEdits, BridgePoints],
})
export class BridgePointsModule {}
