import {
  type ApplyImportBody,
  type FileQuery,
  type ImportResultView,
  type ImportRowsQuery,
  type ImportRowsView,
  type ImportView,
  type UploadQuery,
  applyImportBody,
  fileQuery,
  identifier,
  importResult,
  importRowsQuery,
  importRowsView,
  importView,
  uploadQuery,
} from '@diemcau/contract';
import {
  type Editor,
  type ImportReader,
  PointImportApply,
  PointImportQueries,
  PointUploads,
  type Principal,
} from '@diemcau/runtime';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  type StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { CurrentPrincipal } from '../access/caller.js';
import { CurrentEditor, editorOf } from '../access/editor.js';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { Answers, AnswersFile, AnswersNothing, Fails } from '../platform/http/answers.js';
import { rawBytes } from '../platform/http/raw-bytes.js';
import { XLSX_TYPE, fileAnswer } from './file-answer.js';

/** No other route takes bodies of this size. */
const FILE_LIMIT = 5 * 1024 * 1024;
const FILE_TYPES = ['text/csv', XLSX_TYPE, 'application/octet-stream'];

const UNREADABLE = [
  ...(['UNKNOWN_PROVINCE', 'BAD_ENCODING', 'NOT_A_TABLE', 'SHEET_NOT_FOUND', 'HEADER_NOT_FOUND'] as const),
  ...(['TABLE_TOO_LARGE', 'TABLE_EMPTY', 'TOO_MANY_ROWS', 'TOO_MANY_COLUMNS'] as const),
];

const readerOf = (principal: Principal): ImportReader => ({
  accountId: editorOf(principal).id,
  admin: principal.kind === 'account' && principal.globalRoles.includes('admin'),
});

/** Lists of points from spreadsheets: shown first, written when somebody says so. */
@ApiTags('bridge points')
@Controller('api/point-imports')
@Allow('admin', 'organizer')
@UseInterceptors(PlanningRefusals)
export class PointImportsController {
  constructor(
    private readonly uploads: PointUploads,
    private readonly queries: PointImportQueries,
    private readonly applies: PointImportApply,
  ) {}

  /** Takes the file itself as the body, and writes nothing into the registry. */
  @Post()
  @ApiConsumes(...FILE_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(importView, 201)
  @Fails('INVALID_INPUT', 'TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', ...UNREADABLE)
  async upload(
    @Req() request: Request,
    @Query({ schema: uploadQuery }) query: UploadQuery,
    @CurrentPrincipal() by: Principal,
  ): Promise<ImportView> {
    const { accountId } = readerOf(by);
    return this.uploads.upload(await rawBytes(request, FILE_TYPES, FILE_LIMIT), query, accountId);
  }

  @Get(':importId')
  @Answers(importRowsView)
  @Fails('INVALID_INPUT', 'NOT_FOUND')
  rows(
    @Param('importId', { schema: identifier }) id: string,
    @Query({ schema: importRowsQuery }) query: ImportRowsQuery,
    @CurrentPrincipal() by: Principal,
  ): Promise<ImportRowsView> {
    return this.queries.rows(id, query, readerOf(by));
  }

  /** All or nothing; a second time answers as the first. */
  @Post(':importId/apply')
  @HttpCode(200)
  @Answers(importResult)
  @Fails('INVALID_INPUT', 'NOT_FOUND', 'IMPORT_OUTDATED', 'IMPORT_UNRESOLVED', 'IMPORT_CHOICE_INVALID', 'DUPLICATE_ID')
  apply(
    @Param('importId', { schema: identifier }) id: string,
    @Body({ schema: applyImportBody }) body: ApplyImportBody,
    @CurrentPrincipal() by: Principal,
    @CurrentEditor() editor: Editor,
  ): Promise<ImportResultView> {
    return this.applies.apply(id, body, readerOf(by), editor);
  }

  /** The rows that stay out, with their cells and why. */
  @Get(':importId/errors')
  @AnswersFile('text/csv', XLSX_TYPE)
  @Fails('INVALID_INPUT', 'NOT_FOUND')
  async errors(
    @Param('importId', { schema: identifier }) id: string,
    @Query({ schema: fileQuery }) { format }: FileQuery,
    @CurrentPrincipal() by: Principal,
  ): Promise<StreamableFile> {
    return fileAnswer(await this.queries.errors(id, format, readerOf(by)), 'dong-loi', format);
  }

  @Delete(':importId')
  @HttpCode(204)
  @AnswersNothing()
  @Fails('NOT_FOUND')
  remove(@Param('importId', { schema: identifier }) id: string, @CurrentPrincipal() by: Principal): Promise<void> {
    return this.queries.remove(id, readerOf(by));
  }
}
