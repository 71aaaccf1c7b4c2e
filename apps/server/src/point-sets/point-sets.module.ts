import { type Database, TypeormPointSets } from '@diemcau/persistence';
import { BridgePoints, Clock, Ids, PointSets, SavedSets } from '@diemcau/runtime';
import { Module } from '@nestjs/common';
import { BridgePointsModule } from '../bridge-points/bridge-points.module.js';
import { DATABASE } from '../platform/database/database.provider.js';
import { PointSetsController } from './point-sets.controller.js';

@Module({
  imports: [BridgePointsModule],
  controllers: [PointSetsController],
  providers: [
    {
      provide: PointSets,
      inject: [DATABASE],
      useFactory: (database: Database) => new TypeormPointSets(database),
    },
    {
      provide: SavedSets,
      inject: [PointSets, BridgePoints, Ids, Clock],
      useFactory: (sets: PointSets, points: BridgePoints, ids: Ids, clock: Clock) =>
        new SavedSets(sets, points, ids, clock),
    },
  ],
  exports: [PointSets],
})
export class PointSetsModule {}
