import { describe, expect, it, jest } from '@jest/globals';
import { type Cell, type ReadSheet, SpreadsheetUnreadable, othersFirst } from '@diemcau/runtime';
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { MAX_ROWS } from './limits.js';
import { OfficeSpreadsheets } from './office-spreadsheets.js';
import { unzip, zipStored } from './zip.js';

// A busy machine may take its time over hundreds of workbooks; nothing here waits for a clock.
jest.setTimeout(60_000);

const papers = new OfficeSpreadsheets();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const anything = { sheet: null, worth: () => 0 };

const read = (file: Uint8Array | string, sheet: string | null = null): Promise<ReadSheet> =>
  papers.read(typeof file === 'string' ? utf8(file) : file, { ...anything, sheet });
const table = async (file: Uint8Array | string): Promise<unknown> => (await read(file)).table;
const refusal = async (file: Uint8Array | string, sheet: string | null = null): Promise<string> => {
  try {
    await read(file, sheet);
    return 'read';
  } catch (error) {
    return error instanceof SpreadsheetUnreadable ? error.code : String(error);
  }
};

const NASTY = [
  ...['=1+1', "'=x", '+84 912', '-', '@SUM(A1)', '\t=1', 'a"b', 'a,b', 'a;b', 'hai\ndòng', 'constructor', '__proto__'],
  ...[
    '_x0041_',
    '_x005F_x0041_',
    '<b>&amp;</b>',
    ']]>',
    '\u0001',
    '\ufffd',
    '\ud800',
    '\ud83f\udffe',
    '𠀀',
    ' đầu',
    'cuối ',
    "'",
  ],
];

describe('CSV', () => {
  it('is read in every encoding and with every separator that office programs write', async () => {
    const text = 'Mã,Tên\r\n"02380","Bạch ""Xa"", x"\r\n';
    const rows = [
      ['Mã', 'Tên'],
      ['02380', 'Bạch "Xa", x'],
    ];
    expect(await table(text)).toEqual(rows);
    expect(await table(`\u{feff}${text}`)).toEqual(rows);
    expect(await table(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))).toEqual(rows);
    expect(await table('Mã;Tên\n02380;a, b, c, d\n')).toEqual(
      [
        ['Mã', 'Tên'],
        ['02380', 'a, b, c, d'],
      ].map((row) => row),
    );
    expect(await table('Mã\tTên\r02380\tx')).toEqual([
      ['Mã', 'Tên'],
      ['02380', 'x'],
    ]);
    expect(await table('sep=;\r\na;b\r\n')).toEqual([['a', 'b']]);
  });

  it('takes the separator by which more is understood', async () => {
    const worth = (rows: readonly (readonly Cell[])[]): number => (rows.some((row) => row.includes('Mã')) ? 1 : 0);
    const { table: rows } = await papers.read(utf8('a, b, c, d, e\nMã;Tên\n'), { sheet: null, worth });
    expect(rows[1]).toEqual(['Mã', 'Tên']);
  });

  it('in an old encoding, or no table at all, is refused by name', async () => {
    expect(await refusal(Buffer.from([0x54, 0xea, 0x6e, 0x2c, 0xd0, 0xfe]))).toBe('BAD_ENCODING');
    expect(await refusal(Buffer.from('Mã,Tên', 'utf16le'))).toBe('BAD_ENCODING');
    expect(await refusal('"a,b\nc')).toBe('NOT_A_TABLE');
    expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('NOT_A_TABLE');
    expect(await refusal('%PDF-1.7')).toBe('NOT_A_TABLE');
    expect(await refusal('a\n'.repeat(MAX_ROWS + 1))).toBe('TOO_MANY_ROWS');
    expect(await refusal(Array.from({ length: 61 }, () => 'x').join(','))).toBe('TOO_MANY_COLUMNS');
    expect(await refusal(`a${','.repeat(200)}\n`)).toBe('read');
  });

  it('has a mark, Windows line ends, and no cell that runs', async () => {
    const file = await papers.write('csv', [
      {
        name: 'x',
        heading: false,
        rows: [
          ['=1+1', '0912'],
          ["'-a", 'b c'],
        ],
      },
    ]);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file)).toBe("\u{feff}'=1+1,0912\r\n''-a,b c\r\n");
  });
});

describe('XLSX', () => {
  const write = (rows: readonly (readonly Cell[])[], name = 'Trang 1'): Promise<Uint8Array> =>
    papers.write('xlsx', [{ name, heading: false, rows }]);

  it('is read by sheet name, or the sheet that is worth most', async () => {
    const file = await papers.write('xlsx', [
      { name: 'Bìa', heading: false, rows: [['Bìa']] },
      { name: 'Danh sách', heading: true, rows: [['Mã'], ['02380']] },
    ]);
    const worth = (rows: readonly (readonly Cell[])[]): number => (rows[0]?.[0] === 'Mã' ? 1 : 0);
    expect(await papers.read(file, { sheet: null, worth })).toEqual({ sheet: 'Danh sách', table: [['Mã'], ['02380']] });
    expect((await read(file, 'Bìa')).table).toEqual([['Bìa']]);
    expect((await read(file)).sheet).toBe('Bìa');
    expect(await refusal(file, 'Khác')).toBe('SHEET_NOT_FOUND');
  });

  const SHEET = 'xl/worksheets/sheet1.xml';
  const forged = async (change: (xml: string) => string): Promise<Buffer> => {
    const files = new Map(await unzip(await write([['a', 'b']]), () => true));
    files.set(SHEET, utf8(change(new TextDecoder().decode(files.get(SHEET)))));
    return zipStored(files);
  };
  const withCells = (cells: string) =>
    forged((xml) => xml.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${cells}</sheetData>`));

  it('gives numbers as numbers, and what a cell could not compute as nothing', async () => {
    const cells =
      '<row r="1"><c r="A1"><v>2380</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="str"><f>A1</f><v>x</v></c></row>';
    expect(await table(await withCells(cells))).toEqual([[2380, '', 'x']]);
  });

  it('does not let a place far away fill the memory, however it is written', async () => {
    for (const row of [
      '<row r="1000000000"/>',
      "<row r = '99999999'/>",
      '<row r="&#49;00000000"/>',
      '<row r="30000"><c r="A30000"><v>1</v></c></row>',
    ]) {
      expect([row, await refusal(await withCells(row))]).toEqual([
        row,
        expect.stringMatching(/TOO_MANY_ROWS|NOT_A_TABLE/u),
      ]);
    }
    expect(await refusal(await withCells('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'))).toBe('NOT_A_TABLE');
    expect(await refusal(await withCells('<row r="1"><c r="CC1"><v>1</v></c></row>'))).toBe('TOO_MANY_COLUMNS');
    expect(await refusal(await withCells('<a \'><row r="1000000000"/><b \'>'))).toBe('NOT_A_TABLE');
    expect(await refusal(await withCells('<!-- " --><row r="1000000000"/>'))).toBe('NOT_A_TABLE');
    expect(await refusal(await withCells('<row r="1"'))).toBe('NOT_A_TABLE');
  });

  it('that unpacks to more than it should is refused before it is unpacked, or while it is', async () => {
    const files = new Map(await unzip(await write([['a']]), () => true));
    files.set(SHEET, Buffer.alloc(60 * 1024 * 1024, ' '));
    expect(await refusal(zipStored(files))).toBe('TABLE_TOO_LARGE');

    const packed = deflateRawSync(Buffer.alloc(60 * 1024 * 1024, ' '));
    files.set(SHEET, packed);
    const lying = zipStored(files);
    const name = lying.lastIndexOf(SHEET);
    lying.writeUInt16LE(8, name - 36);
    expect(lying.length).toBeLessThan(200_000);
    expect(await refusal(lying)).toBe('TABLE_TOO_LARGE');
  });

  it('asked for by many at once, each gets his own; one that is none spoils nothing for the next', async () => {
    const texts = ['một', 'hai', 'ba', 'bốn'];
    const files = await Promise.all(texts.map((text) => write([[text]])));
    const broken = forged((xml) => xml.replace('</worksheet>', ''));
    const answers = await Promise.all([refusal(await broken), ...files.map(table)]);
    expect(answers).toEqual(['NOT_A_TABLE', ...texts.map((text) => [[text]])]);
  });

  it('does not hold up the service while it is made', async () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => Array.from({ length: 19 }, (__, j) => `ô ${i} ${j}`));
    let [turns, done] = [0, false as boolean];
    const writing = write(rows).finally(() => (done = true));
    while (!done) {
      await othersFirst();
      turns += 1;
    }
    await writing;
    expect(turns).toBeGreaterThan(100);
  });

  it('that is cut, or an archive of other things, is no table', async () => {
    const whole = await write([['a']]);
    expect(await refusal(whole.subarray(0, whole.length - 40))).toBe('NOT_A_TABLE');
    expect(await refusal(zipStored(new Map([['a.txt', utf8('x')]])))).toBe('NOT_A_TABLE');
    expect(await refusal('PK')).toBe('NOT_A_TABLE');
  });
});

describe.each(['csv', 'xlsx'] as const)('%s written and read', (format) => {
  it('is the same table to the letter', async () => {
    const cell = fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    // The mark of UTF-8 and a lone half of a pair cannot be told from nothing in text with separators.
    const fit = cell.map((text) => (format === 'csv' ? text.replace(/[\p{Cs}\u0000\ufeff]/gu, '') : text));
    const rows = fc.array(
      fc.array(fit, { minLength: 3, maxLength: 3 }).map((row) => ['đầu', ...row, 'cuối']),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const file = await papers.write(format, [{ name: 'T', heading: false, rows: cells }]);
        expect(await table(file)).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });
});
