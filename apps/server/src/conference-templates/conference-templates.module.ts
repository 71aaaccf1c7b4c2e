import { type Database, TypeormConferenceTemplates } from '@diemcau/persistence';
import {
  BridgePoints,
  Clock,
  ConferenceCloning,
  ConferenceDrafts,
  ConferenceTemplates,
  Conferences,
  ConferencesInForce,
  Ids,
  SavedTemplates,
  SessionStates,
  UnitCatalogue,
} from '@diemcau/runtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { DATABASE } from '../platform/database/database.provider.js';
import { UnitsModule } from '../units/units.module.js';
import { CloningController } from './cloning.controller.js';
import { ConferenceTemplatesController } from './conference-templates.controller.js';

/** Conferences made from others: copies, and templates. */
@Module({})
export class ConferenceTemplatesModule {
  /** `imports` export what the records are (PlanningRecordsModule), and the writing of drafts with their owners (ConferencesModule). */
  static with(imports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return {
      module: ConferenceTemplatesModule,
      imports: [UnitsModule, ...imports],
      controllers: [CloningController, ConferenceTemplatesController],
      providers: [
        {
          provide: ConferenceTemplates,
          inject: [DATABASE],
          useFactory: (database: Database) => new TypeormConferenceTemplates(database),
        },
        {
          provide: ConferencesInForce,
          inject: [Conferences, SessionStates],
          useFactory: (...parts: ConstructorParameters<typeof ConferencesInForce>) => new ConferencesInForce(...parts),
        },
        {
          provide: ConferenceCloning,
          inject: [ConferencesInForce, ConferenceDrafts, BridgePoints, UnitCatalogue, Ids],
          useFactory: (...parts: ConstructorParameters<typeof ConferenceCloning>) => new ConferenceCloning(...parts),
        },
        {
          provide: SavedTemplates,
          inject: [ConferenceTemplates, ConferencesInForce, ConferenceDrafts, Ids, Clock],
          useFactory: (...parts: ConstructorParameters<typeof SavedTemplates>) => new SavedTemplates(...parts),
        },
      ],
    };
  }
}
