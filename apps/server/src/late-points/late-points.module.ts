import { Conferences, Ids, LatePoints, PlanRecords, PointEdits, SessionStates } from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { LinksAfterIssue } from '../conferences/links-after-issue.js';
import { LatePointsController } from './late-points.controller.js';

/** Points that join after the invitation went out. */
@Module({})
export class LatePointsModule {
  /** `planning` exports the records of conferences and points, and what the logs say of them. */
  static with(planning: DynamicModule): DynamicModule {
    return {
      module: LatePointsModule,
      imports: [planning],
      controllers: [LatePointsController],
      providers: [
        LinksAfterIssue,
        {
          provide: LatePoints,
          inject: [Conferences, SessionStates, PlanRecords, PointEdits, Ids],
          useFactory: (...parts: ConstructorParameters<typeof LatePoints>) => new LatePoints(...parts),
        },
      ],
    };
  }
}
