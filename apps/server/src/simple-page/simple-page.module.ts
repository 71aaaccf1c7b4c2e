import { type DynamicModule, Module } from '@nestjs/common';
import { SimpleDesk } from './simple-desk.js';
import { SimplePageController } from './simple-page.controller.js';

/** The page of a point for browsers without scripts. */
@Module({})
export class SimplePageModule {
  /** `planning` exports the records and the states of sessions (PlanningRecordsModule). */
  static with(planning: DynamicModule): DynamicModule {
    return {
      module: SimplePageModule,
      imports: [planning],
      controllers: [SimplePageController],
      providers: [SimpleDesk],
    };
  }
}
