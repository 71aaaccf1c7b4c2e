import { type DynamicModule, Module } from '@nestjs/common';
import { CommandThrottle } from './command-throttle.js';
import { SessionCommandsController } from './session-commands.controller.js';
import { SessionCommands } from './session-commands.js';

/** Commands to issued sessions by HTTP. */
@Module({})
export class SessionCommandsModule {
  /** `planning` exports the records and the states of sessions (PlanningRecordsModule). */
  static with(planning: DynamicModule): DynamicModule {
    return {
      module: SessionCommandsModule,
      imports: [planning],
      controllers: [SessionCommandsController],
      providers: [CommandThrottle, SessionCommands],
    };
  }
}
