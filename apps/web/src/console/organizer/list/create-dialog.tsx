import type { FromTemplateView } from '@diemcau/contract';
import { Alert, Button, Group, Modal, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { post } from '../../../live/http.js';
import { typedDay, typedHour, typedMoment } from '../../../time/typed.js';
import { problemText } from '../problem-text.js';
import { useTemplates } from './template-cards.js';
import { text } from './text.js';

const FIELDS = ['name', 'agency', 'hall', 'date', 'hour'] as const;
type Field = (typeof FIELDS)[number];
type Form = Readonly<Record<Field, string>>;

const EMPTY: Form = { name: '', agency: '', hall: '', date: '', hour: '08:00' };

const problemOf = (field: Field, value: string): string | null => {
  if (field === 'date') return typedDay(value) === null ? text.dialog.badDate : null;
  if (field === 'hour') return typedHour(value) === null ? text.dialog.badHour : null;
  return value.trim() === '' ? text.dialog.needed : null;
};

/** Makes the draft and goes there. */
const useCreate = (form: Form, template: string | null) => {
  const navigate = useNavigate();
  const kept = useQueryClient();
  return useMutation({
    mutationFn: (startsAt: number) =>
      post<FromTemplateView>(
        `/api/conference-templates/${template ?? ''}/conferences`,
        { title: form.name, startsAt, hall: form.hall, hostAgency: form.agency },
        'account',
      ),
    onSuccess: ({ conference }) => {
      void kept.invalidateQueries({ queryKey: ['conferences'] });
      void navigate({ to: `/quan-tri/hoi-nghi/${conference.id}` });
    },
  });
};

interface FieldsProps {
  readonly form: Form;
  readonly isSent: boolean;
  readonly onChange: (part: Partial<Form>) => void;
}

const Fields = ({ form, isSent, onChange }: FieldsProps): React.ReactNode => {
  const input = (field: Field, maxLength: number): React.ReactNode => (
    <TextInput
      label={text.dialog[field]}
      value={form[field]}
      maxLength={maxLength}
      error={isSent ? problemOf(field, form[field]) : null}
      onChange={({ currentTarget: { value } }) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      {input('name', 1_000)}
      {input('agency', 500)}
      {input('hall', 300)}
      <SimpleGrid cols={2}>
        {input('date', 20)}
        {input('hour', 20)}
      </SimpleGrid>
    </>
  );
};

interface Props {
  /** The template that was chosen already. */
  readonly templateId: string | null;
  readonly onClose: () => void;
}

/** Makes a draft from a template, and opens it. */
export const CreateDialog = ({ templateId, onClose }: Props): React.ReactNode => {
  const [form, setForm] = useState(EMPTY);
  const [chosen, setChosen] = useState(templateId);
  const [isSent, setSent] = useState(false);
  const templates = useTemplates().data?.templates ?? [];
  const template = chosen ?? templates[0]?.id ?? null;
  const create = useCreate(form, template);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setSent(true);
    const startsAt = typedMoment(form.date, form.hour);
    if (startsAt !== null && FIELDS.every((field) => problemOf(field, form[field]) === null)) create.mutate(startsAt);
  };
  const { title, cancel } = text.dialog;
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': cancel }}>
      <form onSubmit={submit} noValidate className="stacked">
        <Select
          label={text.dialog.template}
          data={templates.map(({ id, name }) => ({ value: id, label: name }))}
          value={template}
          onChange={setChosen}
          allowDeselect={false}
        />
        <Fields form={form} isSent={isSent} onChange={(part) => setForm((before) => ({ ...before, ...part }))} />
        {create.isError && (
          <Alert color="red" role="alert">
            {problemText(create.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" loading={create.isPending} disabled={template === null}>
            {text.dialog.create}
          </Button>
        </Group>
      </form>
    </Modal>
  );
};
