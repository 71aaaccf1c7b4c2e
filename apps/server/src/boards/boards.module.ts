import { Module } from '@nestjs/common';
import { LiveOutModule } from '../live/live-out.module.js';
import { MailboxesModule } from '../live/mailboxes.module.js';
import { AttendanceGroupsController } from './attendance-groups.controller.js';
import { BoardArrival } from './board-arrival.js';
import { BoardList } from './board-list.js';
import { BoardsController } from './boards.controller.js';
import { Boards } from './boards.service.js';

/** The screens of the hall, as the desk deals with them. */
@Module({
  imports: [LiveOutModule, MailboxesModule],
  controllers: [BoardsController, AttendanceGroupsController],
  providers: [BoardList, BoardArrival, Boards],
})
export class BoardsModule {}
