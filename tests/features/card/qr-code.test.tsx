import { render, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { encodeCard } from '../../../src/data/card-link.ts';
import { newCard } from '../../../src/domain/card.ts';
import { QrCode } from '../../../src/features/card/qr-code.tsx';

/** So many pixels a square. */
const SCALE = 4;

/** What a camera would read of the drawn code. */
function read(svg: Element): string | undefined {
  const squares = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
  const size = squares * SCALE;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  const path = svg.querySelector('path')!.getAttribute('d')!;
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < SCALE; row++)
      for (let column = 0; column < SCALE; column++) {
        const at = ((Number(y) * SCALE + row) * size + Number(x) * SCALE + column) * 4;
        pixels.fill(0, at, at + 3);
      }
  return jsQR(pixels, size, size)?.data;
}

test('the code reads as the full address of the card', () => {
  const link = encodeCard({
    ...newCard({ kind: 'military', branch: 'Navy', code: 'HM' }, 'E5'),
    directions: ['29-2043.00', '31-9092.00'],
    by: 'José Núñez',
  });
  render(<QrCode address={`/card#${link}`} />);
  const code = screen.getByRole('img', { name: 'QR code with the link to this card' });
  expect(read(code)).toBe(`http://localhost:3000/card#${link}`);
});

test('an address that no code can hold is told instead', () => {
  render(<QrCode address={`/card#${'a'.repeat(4000)}`} />);
  expect(screen.getByText('The link to this card is too long for a QR code.')).toBeInTheDocument();
});
