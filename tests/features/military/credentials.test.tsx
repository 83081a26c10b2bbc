import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Credential, JobCredentials } from '../../../src/domain/credential.ts';
import { Credentials } from '../../../src/features/military/credentials.tsx';

const TECHNICIAN: Credential = {
  title: 'Made-up Network Technician',
  acronym: 'MNT',
  kind: 'national',
  agency: 'Made-up Board',
  linkedAs: 'Related',
};
const JOB: JobCredentials = { branch: 'Army', code: '25B', key: '25b', count: 41, listed: [TECHNICIAN] };

const show = (jobs: readonly JobCredentials[], more: Partial<Parameters<typeof Credentials>[0]> = {}) =>
  render(
    <Credentials
      jobs={jobs}
      specialty={{ code: '25B', status: 'current' }}
      branch="Army"
      level={2}
      {...more}
    />,
  );

describe('certificates and licenses', () => {
  test('are listed with their kind, who grants them, and how COOL links them', () => {
    show([JOB]);
    expect(screen.getByRole('heading', { level: 2, name: 'Certificates and licenses' })).toBeInTheDocument();
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'Made-up Network Technician (MNT) National credential, granted by Made-up Board; linked as “Related”',
    );
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      'https://www.cool.osd.mil/army/moc/index.html?moc=25b&tab=overview',
    );
  });

  test('say only what is known of them', () => {
    show([{ ...JOB, listed: [{ ...TECHNICIAN, acronym: '', kind: 'unknown', agency: '', linkedAs: '' }] }]);
    expect(screen.getByRole('listitem').textContent).toBe('Made-up Network Technician Kind not stated');
  });

  test('beyond four are shown on request', async () => {
    const listed = Array.from({ length: 6 }, (_, i) => ({ ...TECHNICIAN, title: `Made up ${i}` }));
    show([{ ...JOB, listed }]);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 6 certificates and licenses' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  test.each([
    [41, 'Army COOL lists 41 certificates and licenses for 25B:'],
    [1, 'Army COOL lists 1 certificate or license for 25B:'],
    [0, 'Army COOL lists none for 25B:'],
    [null, 'No information available. Look up 25B at Army COOL:'],
  ])('of which only the count is known, here %s, lead to the job’s page', (count, says) => {
    show([{ ...JOB, count, listed: [] }]);
    expect(screen.getByText(says, { exact: false })).toBeInTheDocument();
    expect(screen.getByRole('link').textContent).toContain('moc=25b');
  });

  test('of which nothing is known are one line with the address of the branch’s list', () => {
    show([], { branch: 'Navy', specialty: { code: 'HM', status: 'current' } });
    expect(screen.getByRole('paragraph')).toHaveTextContent(
      /^No information available\. Look up HM at Navy COOL: www\.cool\.osd\.mil\/usn$/,
    );
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://www.cool.osd.mil/usn');
  });

  test('are not looked for where the job is retired', () => {
    const { container } = show([], { specialty: { code: '25B', status: 'marked-obsolete' } });
    expect(container.innerHTML).toBe('');
  });

  test('of an Air Force job lead to the site of the Defense Department, which leads on', () => {
    show([{ ...JOB, branch: 'Air Force', listed: [] }], { branch: 'Air Force' });
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://www.cool.osd.mil');
  });
});
