import { type AuditAnswer, auditAnswer, type AuditQuery, auditQuery } from '@diemcau/contract';
import { AuditLog } from '@diemcau/runtime';
import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../platform/http/allow.js';
import { Answers, Fails } from '../../platform/http/answers.js';

/** Who did what with access, newest first. */
@Controller('api/audit')
export class AuditController {
  constructor(private readonly log: AuditLog) {}

  @Get()
  @Allow('admin')
  @Answers(auditAnswer)
  @Fails('INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN')
  async page(@Query({ schema: auditQuery }) { before, limit }: AuditQuery): Promise<AuditAnswer> {
    const page = await this.log.page(before ?? null, limit + 1);
    const records = page.slice(0, limit).map((record) => ({ ...record, detail: { ...record.detail } }));
    return { records, next: page.length > limit ? (records.at(-1)?.id ?? null) : null };
  }
}
