import type { ChangesView } from '@diemcau/contract';
import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { get } from '../../../live/http.js';
import { dayTimeText } from '../day-time-text.js';
import { Loaded } from '../loaded.js';
import type { SectionProps } from '../section-props.js';
import { text } from './text.js';

/** "Thay đổi so với giấy mời". */
export const ChangesSection = ({ sessionId }: SectionProps): React.ReactNode => {
  const query = useQuery({
    queryKey: ['sessions', sessionId, 'changes'],
    queryFn: () => get<ChangesView>(`/api/sessions/${sessionId}/changes`, 'account'),
  });
  return (
    <Loaded query={query}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <Table.ScrollContainer minWidth={700}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  {[text.when, text.what, text.before, text.after, text.reason, text.who].map((heading) => (
                    <Table.Th key={heading}>{heading}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {changes.map(({ kind, at, by, reason, before, after }) => (
                  <Table.Tr key={`${at} ${kind} ${after}`}>
                    <Table.Td>{dayTimeText(at)}</Table.Td>
                    <Table.Td>{text.kinds[kind]}</Table.Td>
                    <Table.Td>{before}</Table.Td>
                    <Table.Td>{after}</Table.Td>
                    <Table.Td>{reason}</Table.Td>
                    <Table.Td>{by?.name}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )
      }
    </Loaded>
  );
};
