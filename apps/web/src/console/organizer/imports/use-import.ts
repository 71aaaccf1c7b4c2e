import type { ImportResultView, ImportRowsView, ImportView } from '@diemcau/contract';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { HttpRefusal, get, post, upload } from '../../../live/http.js';
import { KEPT } from '../points/queries.js';
import { type RowAnswers, choicesOf } from './row-answers.js';

interface Import {
  readonly preview: ImportView | null;
  readonly answers: RowAnswers;
  readonly answer: (row: number, as: string | null) => void;
  readonly reading: UseMutationResult<ImportView, Error, File>;
  readonly applying: UseMutationResult<ImportResultView, Error, boolean>;
}

/** Where a list stands on its way: read, its open rows decided, applied. A preview that went stale is fetched anew. */
export const useImport = (date: string | undefined): Import => {
  const client = useQueryClient();
  const [preview, setPreview] = useState<ImportView | null>(null);
  const [answers, setAnswers] = useState<RowAnswers>(new Map());
  const reading = useMutation({
    mutationFn: (file: File) => {
      const query = new URLSearchParams({ fileName: file.name, ...(date === undefined ? {} : { date }) });
      return upload<ImportView>(`/api/point-imports?${query.toString()}`, file, 'account');
    },
    onSuccess: (read) => {
      setPreview(read);
      setAnswers(new Map());
      applying.reset();
    },
  });
  const applying: UseMutationResult<ImportResultView, Error, boolean> = useMutation({
    mutationFn: (skipBroken: boolean) => {
      const body = { choices: choicesOf(answers), skipBroken };
      return post<ImportResultView>(`/api/point-imports/${preview?.id ?? ''}/apply`, body, 'account');
    },
    onSuccess: () => client.invalidateQueries({ queryKey: KEPT.registry }),
    onError: async (error) => {
      if (preview === null || !(error instanceof HttpRefusal) || error.code !== 'IMPORT_OUTDATED') return;
      const { import: fresh } = await get<ImportRowsView>(`/api/point-imports/${preview.id}?limit=1`, 'account');
      setPreview(fresh);
      await client.invalidateQueries({ queryKey: ['point-imports', preview.id] });
    },
  });
  return {
    ...{ preview, answers, reading, applying },
    answer: (row, as) => {
      const next = new Map(answers);
      if (as === null) next.delete(row);
      else next.set(row, as);
      setAnswers(next);
    },
  };
};
