import type { Links } from '../../domain/occupation.ts';
import type { Listed } from './occupation-list.ts';

/**
 * The occupation's pages at official sites. My Next Move and CareerOneStop have none for "All Other" and
 * military occupations. Career videos are made for whole occupations, so a specific one (.01 and up) has none.
 */
export function linksOf({ code, title, kind }: Listed): Links {
  const described = kind === 'described';
  // CareerOneStop writes the code without its signs: 15-1212.00 is 15121200.
  const digits = code.replace(/\D/g, '');
  const keyword = encodeURIComponent(title);
  return {
    onetOnline: `https://www.onetonline.org/link/summary/${code}`,
    veterans: described ? `https://www.mynextmove.org/vets/profile/summary/${code}` : null,
    careerOneStop: described
      ? `https://www.careeronestop.org/Toolkit/Careers/Occupations/occupation-profile.aspx?keyword=${keyword}&onetcode=${digits}&location=UNITED%20STATES`
      : null,
    video:
      described && code.endsWith('.00')
        ? `https://www.careeronestop.org/Videos/careeronestop-videos.aspx?videocode=${digits}`
        : null,
  };
}
