import type { TemplatesView } from '@diemcau/contract';
import { SimpleGrid, UnstyledButton } from '@mantine/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { get } from '../../../live/http.js';
import { Loaded } from '../loaded.js';
import { text } from './text.js';

export const useTemplates = (): UseQueryResult<TemplatesView> =>
  useQuery({
    queryKey: ['templates'],
    queryFn: () => get<TemplatesView>('/api/conference-templates', 'account'),
  });

/** What to begin with where there is nothing yet. */
export const TemplateCards = ({ onChosen }: { readonly onChosen: (templateId: string) => void }): React.ReactNode => (
  <>
    <p>{text.empty}</p>
    <Loaded query={useTemplates()}>
      {({ templates }) => (
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {templates.slice(0, 3).map(({ id, name, sittings }) => (
            <UnstyledButton key={id} className="template" onClick={() => onChosen(id)}>
              <strong>{name}</strong>
              <span className="quiet">
                {text.sittings(
                  sittings.length,
                  sittings.reduce((sum, { items }) => sum + items, 0),
                )}
              </span>
            </UnstyledButton>
          ))}
        </SimpleGrid>
      )}
    </Loaded>
  </>
);
