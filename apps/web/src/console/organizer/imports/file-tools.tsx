import { Button } from '@mantine/core';
import { useState } from 'react';
import { ImportDialog } from './import-dialog.js';
import { text } from './text.js';

/** A list from a spreadsheet, the empty form of one, and the registry as one. */
export const FileTools = ({ date }: { readonly date?: string }): React.ReactNode => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      <Button variant="default" component="a" href="/api/point-exports/template?format=xlsx" download>
        {text.template}
      </Button>
      <Button variant="default" component="a" href="/api/point-exports?format=xlsx" download>
        {text.export}
      </Button>
      {open && <ImportDialog {...(date === undefined ? {} : { date })} onClose={() => setOpen(false)} />}
    </>
  );
};
