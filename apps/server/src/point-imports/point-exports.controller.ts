import { type ExportQuery, type FileQuery, exportQuery, fileQuery } from '@diemcau/contract';
import { PointExports } from '@diemcau/runtime';
import { Controller, Get, Query, type StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PlanningRefusals } from '../platform/errors/planning-refusals.interceptor.js';
import { Allow } from '../platform/http/allow.js';
import { AnswersFile, Fails } from '../platform/http/answers.js';
import { XLSX_TYPE, fileAnswer } from './file-answer.js';

/** The registry as spreadsheets that can be uploaded again. */
@ApiTags('bridge points')
@Controller('api/point-exports')
@Allow('admin', 'organizer')
@UseInterceptors(PlanningRefusals)
export class PointExportsController {
  constructor(private readonly files: PointExports) {}

  @Get()
  @AnswersFile('text/csv', XLSX_TYPE)
  @Fails('INVALID_INPUT', 'NOT_FOUND')
  async list(@Query({ schema: exportQuery }) query: ExportQuery): Promise<StreamableFile> {
    return fileAnswer(await this.files.list(query), 'diem-cau', query.format);
  }

  /** An empty list with two examples, and in a workbook how to fill it in. */
  @Get('template')
  @AnswersFile('text/csv', XLSX_TYPE)
  @Fails('INVALID_INPUT')
  async template(@Query({ schema: fileQuery }) { format }: FileQuery): Promise<StreamableFile> {
    return fileAnswer(await this.files.template(format), 'mau-diem-cau', format);
  }
}
