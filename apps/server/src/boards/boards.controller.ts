import {
  type BoardAnswer,
  boardAnswer,
  type BoardsAnswer,
  boardsAnswer,
  identifier,
  type PairBoardBody,
  pairBoardBody,
  type RenameBoardBody,
  renameBoardBody,
} from '@diemcau/contract';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentSender, type Sender } from '../access/caller.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, AnswersNothing, Fails } from '../platform/http/answers.js';
import { BoardArrival } from './board-arrival.js';
import { BoardList } from './board-list.js';
import { Boards } from './boards.service.js';

/** The desk's side of the hall boards; what they show is a command of the session. */
@ApiTags('boards')
@Controller('api/sessions/:sessionId')
export class BoardsController {
  constructor(
    private readonly known: BoardList,
    private readonly arrival: BoardArrival,
    private readonly boards: Boards,
  ) {}

  @Get('boards')
  @Allow('admin', 'organizer', 'chair', 'secretary', 'technician')
  @Answers(boardsAnswer)
  @Fails('NOT_FOUND')
  async list(@Param('sessionId', { schema: identifier }) sessionId: string): Promise<BoardsAnswer> {
    return { boards: await this.known.of(sessionId) };
  }

  @Post('board-pairings')
  @HttpCode(200)
  @Allow('admin', 'organizer', 'secretary', 'technician')
  @Answers(boardAnswer)
  @Fails('INVALID_INPUT', 'FOREIGN_ORIGIN', 'NOT_FOUND', 'PAIRING_CODE_WRONG', 'TOO_MANY_REQUESTS', 'RETRY_LATER')
  pair(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Body({ schema: pairBoardBody }) body: PairBoardBody,
    @CurrentSender() by: Sender,
  ): Promise<BoardAnswer> {
    return this.arrival.pair(sessionId, body, by);
  }

  @Patch('boards/:boardId')
  @Allow('admin', 'organizer', 'secretary', 'technician')
  @Answers(boardAnswer)
  @Fails('INVALID_INPUT', 'FOREIGN_ORIGIN', 'NOT_FOUND', 'BOARD_NAME_TAKEN', 'CONFLICT')
  rename(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Param('boardId', { schema: identifier }) boardId: string,
    @Body({ schema: renameBoardBody }) { name }: RenameBoardBody,
    @CurrentSender() by: Sender,
  ): Promise<BoardAnswer> {
    return this.boards.rename(sessionId, boardId, name, by);
  }

  @Delete('boards/:boardId')
  @HttpCode(204)
  @Allow('admin', 'organizer', 'secretary', 'technician')
  @AnswersNothing()
  @Fails('FOREIGN_ORIGIN', 'NOT_FOUND', 'CONFLICT')
  takeOff(
    @Param('sessionId', { schema: identifier }) sessionId: string,
    @Param('boardId', { schema: identifier }) boardId: string,
    @CurrentSender() by: Sender,
  ): Promise<void> {
    return this.boards.takeOff(sessionId, boardId, by);
  }
}
