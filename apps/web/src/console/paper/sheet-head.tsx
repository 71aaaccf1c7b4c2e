import type { Paper } from './paper.js';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';

const numberText = (symbol: string, isParty: boolean): string => `Số${isParty ? '' : ':'} ……/${symbol}`;

/** The head that a paper of the state has by Decree 30/2020, one of the Party by its own guideline. */
export const SheetHead = ({ agency, isParty, number, day, title, subject }: Paper): React.ReactNode => (
  <header>
    <div className="sheet-head">
      <div>
        <p className="sheet-agency">{agency.toLocaleUpperCase('vi')}</p>
        {isParty ? <p>*</p> : <span className="sheet-line" data-of="agency" />}
        {number !== null && <p>{numberText(number, isParty)}</p>}
      </div>
      <div>
        {isParty ? (
          <p className="sheet-motto">
            <span>{PARTY}</span>
          </p>
        ) : (
          <>
            <p className="sheet-state">{STATE}</p>
            <p className="sheet-motto">
              <span>{MOTTO}</span>
            </p>
          </>
        )}
        <p className="sheet-day">……………, {day}</p>
      </div>
    </div>
    <h1>{title}</h1>
    <p className="sheet-subject">{subject}</p>
    <span className="sheet-line" data-of="subject" />
  </header>
);
