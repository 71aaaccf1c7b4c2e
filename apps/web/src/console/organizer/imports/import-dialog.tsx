import './imports.css';
import type { ImportResultView, ImportView } from '@diemcau/contract';
import { Button, Checkbox, FileButton, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { DialogEnds } from '../dialog-ends.js';
import { problemText } from '../problem-text.js';
import { ImportTabs } from './import-tabs.js';
import { text } from './text.js';
import { useImport } from './use-import.js';

interface Props {
  /** By whose units names are read. */
  readonly date?: string;
  readonly onClose: () => void;
}

const TYPES = '.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface DecisionProps {
  readonly preview: ImportView;
  readonly decided: number;
  readonly applying: ReturnType<typeof useImport>['applying'];
  readonly onClose: () => void;
}

/** What would be written, what stays out, and the one press that writes. */
const Decision = ({ preview, decided, applying, onClose }: DecisionProps): React.ReactNode => {
  const [skipBroken, setSkipBroken] = useState(false);
  const { choose, broken, create, update, unchanged } = preview.counts;
  const undecided = choose - decided + broken;
  return (
    <>
      {undecided > 0 && (
        <Checkbox
          label={text.skipBroken(undecided)}
          checked={skipBroken}
          onChange={(event) => setSkipBroken(event.currentTarget.checked)}
        />
      )}
      <p role="status" className="points-lines import-word">
        {text.summary(create, update, unchanged)}
      </p>
      <DialogEnds
        cancel={text.close}
        act={text.apply}
        doing={applying}
        disabled={undecided > 0 && !skipBroken}
        onCancel={onClose}
        onAct={() => applying.mutate(skipBroken)}
      />
    </>
  );
};

const Done = ({
  result,
  onClose,
}: {
  readonly result: ImportResultView;
  readonly onClose: () => void;
}): React.ReactNode => (
  <>
    <p role="status" className="points-lines import-word">
      {text.done(result.created, result.updated, result.unchanged, result.skipped)}
    </p>
    <Button onClick={onClose}>{text.close}</Button>
  </>
);

/** A list of points from a spreadsheet: read, looked at, decided, and written in one press. */
export const ImportDialog = ({ date, onClose }: Props): React.ReactNode => {
  const { preview, answers, answer, reading, applying } = useImport(date);
  const result = applying.data;
  return (
    <Modal opened onClose={onClose} size="xl" title={text.heading} closeButtonProps={{ 'aria-label': text.close }}>
      <Stack>
        <p className="points-lines quiet">{text.explain}</p>
        <Group>
          <FileButton accept={TYPES} onChange={(file) => file !== null && reading.mutate(file)}>
            {(props) => (
              <Button {...props} variant={preview === null ? 'filled' : 'default'} loading={reading.isPending}>
                {preview === null ? text.choose : text.another}
              </Button>
            )}
          </FileButton>
          {preview !== null && preview.counts.broken + preview.counts.choose > 0 && (
            <Button
              variant="default"
              component="a"
              href={`/api/point-imports/${preview.id}/errors?format=xlsx`}
              download
            >
              {text.errors}
            </Button>
          )}
        </Group>
        {reading.isPending && <p role="status">{text.reading}</p>}
        {reading.isError && <p role="alert">{problemText(reading.error)}</p>}
        {preview !== null && <ImportTabs preview={preview} answers={answers} onAnswer={answer} />}
        {preview !== null && result === undefined && (
          <Decision preview={preview} decided={answers.size} applying={applying} onClose={onClose} />
        )}
        {result !== undefined && <Done result={result} onClose={onClose} />}
      </Stack>
    </Modal>
  );
};
