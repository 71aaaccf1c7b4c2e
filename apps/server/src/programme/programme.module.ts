import { BridgePoints, Conferences, ProgrammePaste, ProgrammeQueries, SessionStates } from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { ProgrammeController } from './programme.controller.js';

const RECORDS = [Conferences, BridgePoints, SessionStates];

/** The programme: its hours, its gaps and overlaps, and pasting it from Excel or Word. */
@Module({})
export class ProgrammeModule {
  /** `imports` export what the records are (PlanningRecordsModule). */
  static with(imports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return {
      module: ProgrammeModule,
      imports,
      controllers: [ProgrammeController],
      providers: [
        {
          provide: ProgrammeQueries,
          inject: RECORDS,
          useFactory: (...parts: ConstructorParameters<typeof ProgrammeQueries>) => new ProgrammeQueries(...parts),
        },
        {
          provide: ProgrammePaste,
          inject: RECORDS,
          useFactory: (...parts: ConstructorParameters<typeof ProgrammePaste>) => new ProgrammePaste(...parts),
        },
      ],
    };
  }
}
