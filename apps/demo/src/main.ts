// Plays the reference conference (Tuyên Quang, 18 January 2024) against the real service, as its clients do, and checks the result.
import type { SessionReportView } from '@diemcau/contract';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { audit } from './audit/audit.js';
import type { Hearing } from './cast/voices.js';
import { type DemoOptions, readOptions, USAGE } from './options.js';
import { leaveTheStage, play, setTheStage } from './play.js';
import { printReport } from './report/print-report.js';
import { printWaysIn } from './report/print-ways-in.js';
import { openService, type Service } from './stage/service.js';
import type { Show } from './stage/show.js';
import { heading, line } from './stage/terminal.js';

const check = async (service: Service, show: Show, view: SessionReportView): Promise<boolean> => {
  heading('Kiểm tra: tính lại từng con số từ tệp SQLite');
  const { checked, differing } = await audit(service.databaseFile, show.sessionId, view);
  for (const { what, reported, recomputed } of differing)
    line(`✗ ${what}: báo cáo ${JSON.stringify(reported)}, tính lại ${JSON.stringify(recomputed)}`);
  line(`${checked - differing.length}/${checked} con số khớp`);
  const { checkedIn, points } = view.report.attendance;
  const everybody = checkedIn === points && points === 146;
  if (!everybody) line(`${show.takeOver.happened ? 'Có' : '✗ mới có'} ${checkedIn}/${points} điểm cầu điểm danh`);
  return differing.length === 0 && (everybody || show.takeOver.happened);
};

const sayHeard = (hearings: readonly Hearing[], voices: number): void => {
  if (voices === 0) return;
  const worst = (pick: (hearing: Hearing) => number): number => Math.round(Math.max(0, ...hearings.map(pick)));
  line(
    `Âm thanh thật: ${hearings.length} lượt nghe được tại hội trường (chậm nhất ${worst(({ openMs }) => openMs)} ms sau khi bật), ` +
      `im lặng sau khi ngắt chậm nhất ${worst(({ closeMs }) => closeMs)} ms`,
  );
};

const run = async ({ exit, pace, port }: DemoOptions): Promise<boolean> => {
  const began = performance.now();
  const media = process.env['LIVEKIT_URL'] !== undefined;
  const service = await openService(port);
  line(`Dịch vụ: ${service.origin}; nhật ký hệ thống: ${service.logFile}`);
  if (!media) line('Không có LiveKit: hội nghị diễn ra không có âm thanh.');
  let agrees = false;
  try {
    const show = await setTheStage(service, pace, media);
    if (!exit) welcome(service, show);
    const view = await play(show).finally(() => show.takeOver.close());
    printReport(view);
    sayHeard(show.voices.hearings, show.voices.count);
    agrees = await check(service, show, view);
    line(`Xong trong ${((performance.now() - began) / 1000).toFixed(1)} giây`);
    if (exit || !agrees) await leaveTheStage(show);
    else await stayUp(service, show);
  } finally {
    await service.stop();
  }
  // What went wrong, or was stayed in, is kept for a look.
  if (exit && agrees) await rm(service.folder, { recursive: true });
  return agrees;
};

const welcome = ({ origin }: Service, show: Show): void => {
  printWaysIn({ origin, ...show });
  line('Bấm Enter để tự điều hành từ đây.');
  show.takeOver.listen();
};

const stayUp = async ({ origin }: Service, show: Show): Promise<void> => {
  heading(`Dịch vụ vẫn chạy tại ${origin} (Ctrl+C để dừng)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await leaveTheStage(show);
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(`${USAGE}\n`);
  else process.exitCode = (await run(options)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
