import { type AttendanceReport, type InvitedUnit, momentText, tableGet } from '@diemcau/session';
import { html, type Html } from './html.js';
import type { SimplePoint } from './simple-desk.js';
import { fieldOf, FIGURES, type Proof } from './simple-form.js';
import { vi } from './text.vi.js';

const STYLE =
  'body{max-width:34em;margin:0 auto;padding:1em;font:18px/1.5 sans-serif;color:#1f2933;background:#fff}' +
  'label{display:block;margin:.6em 0}input{font-size:18px;padding:.4em;border:1px solid #52606d}' +
  'input[type=text],input[type=number]{width:100%;box-sizing:border-box}' +
  'button{width:100%;padding:.7em;border:0;background:#0b57a4;color:#fff;font-size:18px;font-weight:bold}' +
  'fieldset{margin:1em 0;border:1px solid #52606d}.told{padding:.6em;border:2px solid #1f2933}';

const page = (nonce: string, told: string | null, body: Html): string =>
  html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${vi.title}</title>
        <style nonce="${nonce}">
          ${STYLE}
        </style>
      </head>
      <body>
        <main>
          ${told === null ? '' : html`<p class="told" role="status">${told}</p>`} ${body}
          <p><a href="/dc">${vi.full}</a></p>
        </main>
      </body>
    </html>`.markup;

const input = (label: string, name: string, value: string | number, numeric = false): Html =>
  html`<label
    >${label}<input
      type="text"
      name="${name}"
      value="${value}"
      inputmode="${numeric ? 'numeric' : 'text'}"
      autocomplete="off"
  /></label>`;

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}" />`;

/** The door: a code and a telephone, or a pasted address. */
export const doorPage = (nonce: string, told: string | null): string =>
  page(
    nonce,
    told,
    html`<h1>${vi.heading}</h1>
      <p>${vi.lead}</p>
      <form method="post" action="/dc/don-gian">
        ${hidden('act', 'open')} ${input(vi.code, 'code', '')} ${input(vi.digits, 'digits', '', true)}
        ${input(vi.or, 'link', '')}
        <button type="submit">${vi.open}</button>
      </form>`,
  );

const nothing = { present: 0, substitutes: 0, absentExcused: 0, absentUnclassified: 0, guests: 0, reason: '' };

/** What was typed and refused stands there again. */
const unitFields = (unit: InvitedUnit, known: AttendanceReport | undefined, typed: URLSearchParams | null): Html => {
  const report = known ?? { ...nothing, present: unit.summoned };
  const valueOf = (field: (typeof FIGURES)[number] | 'reason'): string | number =>
    typed?.get(fieldOf(field, unit)) ?? report[field];
  return html`<fieldset>
    <legend>${unit.name}</legend>
    <p>${vi.summoned}: <b>${unit.summoned}</b></p>
    ${FIGURES.map((figure) => input(vi.figures[figure], fieldOf(figure, unit), valueOf(figure), true))}
    ${input(vi.reason, fieldOf('reason', unit), valueOf('reason'))}
  </fieldset>`;
};

interface Filled {
  readonly told: string | null;
  readonly proof: Proof;
  /** What was typed, where it was refused. */
  readonly typed: URLSearchParams | null;
  /** The ids of what will be sent: a form that comes twice counts once. */
  readonly cmdId: string;
  readonly helpId: string;
}

/** The form of one point. The proof goes with it, so that no other page can send it. */
export const pointPage = (nonce: string, at: SimplePoint, filled: Filled): string => {
  const { info, state, point } = at;
  const { told, proof, typed, cmdId, helpId } = filled;
  const known = tableGet(state.attendance.points, point.id);
  const last = Math.max(0, ...Object.values(known?.units ?? {}).map(({ current }) => current.at));
  return page(
    nonce,
    told,
    html`<h1>${point.name}</h1>
      <p>
        <b>${info.conferenceTitle}</b><br />
        ${momentText(info.startsAt)}
      </p>
      <p>${last === 0 ? vi.notSent : vi.sentAt(momentText(last))}</p>
      ${state.attendance.locked === null ? '' : html`<p><b>${vi.locked}</b></p>`}
      <form method="post" action="/dc/don-gian">
        ${hidden('act', 'send')} ${hidden('code', proof.code)} ${hidden('digits', proof.digits)}
        ${hidden('link', proof.link)} ${hidden('cmdId', cmdId)} ${hidden('helpId', helpId)}
        ${point.units.map((unit) => unitFields(unit, known?.units[unit.id]?.current.value, typed))}
        <label><input type="checkbox" name="help" value="1" /> ${vi.help}</label>
        ${input(vi.note, 'note', typed?.get('note') ?? '')}
        <button type="submit">${vi.send}</button>
      </form>
      ${info.contact === null ? '' : html`<p>${vi.call(info.contact.name, info.contact.phone)}</p>`}`,
  );
};
