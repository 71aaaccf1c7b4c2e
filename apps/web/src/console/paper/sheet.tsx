import './sheet.css';
import type { Paper, Signature } from './paper.js';
import { SheetHead } from './sheet-head.js';
import { SheetTable } from './sheet-table.js';

const Signed = ({ office, name }: Signature): React.ReactNode => (
  <div className="sheet-sign">
    <p className="sheet-office">{office}</p>
    <p className="sheet-hint">(Ký, ghi rõ họ tên)</p>
    <p className="sheet-name">{name}</p>
  </div>
);

const Recipients = ({ recipients }: Pick<Paper, 'recipients'>): React.ReactNode => (
  <div className="sheet-recipients">
    {recipients.length > 0 && (
      <>
        <p className="sheet-to">Nơi nhận:</p>
        {recipients.map((one) => (
          <p key={one}>- {one};</p>
        ))}
        <p>- Lưu: VT.</p>
      </>
    )}
  </div>
);

/** A paper as it lies on the table: A4, in the form of an official document. */
export const Sheet = ({ paper }: { readonly paper: Paper }): React.ReactNode => (
  <article className="sheet" lang="vi">
    <SheetHead {...paper} />
    {paper.paragraphs.map((paragraph) => (
      <p key={paragraph} className="sheet-paragraph">
        {paragraph}
      </p>
    ))}
    {paper.rows.length === 0 ? <p className="sheet-paragraph">{paper.nothing}</p> : <SheetTable {...paper} />}
    {paper.notes.map((note, index) => (
      <p key={index} className="sheet-paragraph">
        {note}
      </p>
    ))}
    <footer className="sheet-foot">
      {paper.left === null ? <Recipients {...paper} /> : <Signed {...paper.left} />}
      <Signed {...paper.right} />
    </footer>
  </article>
);
