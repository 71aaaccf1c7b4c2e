// A thread of its own for workbooks: reading or writing one takes a second in one piece. Plain JavaScript, so that it runs as it stands beside src and dist.
import { parentPort } from 'node:worker_threads';

const jobs = {
  /** A file; its sheets with whatever is in their cells. */
  read: async (file) => {
    const { default: readWorkbook } = await import('read-excel-file/node');
    return readWorkbook(Buffer.from(file), { trim: false });
  },
  /** Sheets whose cells are texts or null; the file. */
  write: async (sheets) => {
    const { default: writeWorkbook } = await import('write-excel-file/node');
    const text = { type: String, format: '@' };
    const heading = { ...text, fontWeight: 'bold', wrap: true };
    const cells = (style) => (value) => (value === null ? null : { ...style, value });
    return writeWorkbook(
      sheets.map(({ name, rows, headed, widths }) => ({
        sheet: name,
        data: rows.map((row, i) => row.map(cells(headed && i === 0 ? heading : text))),
        columns: widths.map((width) => ({ width })),
        ...(headed ? { stickyRowsCount: 1 } : {}),
      })),
    ).toBuffer();
  },
};

parentPort.on('message', ({ id, job, input }) => {
  jobs[job](input).then(
    (output) => parentPort.postMessage({ id, output }),
    (error) => parentPort.postMessage({ id, failed: String(error) }),
  );
});
