import type { SpreadsheetFormat } from '@diemcau/runtime';
import { StreamableFile } from '@nestjs/common';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPES: Readonly<Record<SpreadsheetFormat, string>> = { csv: 'text/csv; charset=utf-8', xlsx: XLSX_TYPE };

/** A spreadsheet to be saved, never shown inside a page. */
export const fileAnswer = (file: Uint8Array, name: string, format: SpreadsheetFormat): StreamableFile =>
  new StreamableFile(file, {
    type: TYPES[format],
    disposition: `attachment; filename="${name}.${format}"`,
    length: file.byteLength,
  });
