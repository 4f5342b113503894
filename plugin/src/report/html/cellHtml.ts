import { html } from '@lit-labs/ssr';
import type { Cell, Mark, Score } from '../content/content.ts';
import { say } from '../say.ts';

/** @param hasBars false in tables so long that bars would make up most of the file */
export function cellHtml(cell: Cell, hasBars = true): unknown {
  if (typeof cell === 'string') return textHtml(cell);
  if ('lines' in cell) return cell.lines.map((line) => html`<p>${textHtml(line)}</p>`);
  if ('href' in cell) return html`<a href=${cell.href} rel="noopener noreferrer nofollow">${cell.text}</a>`;
  return 'mark' in cell ? markHtml(cell) : scoreHtml(cell, hasBars);
}

/** What has no place to break in, such as a long address, may be broken anywhere: nothing is cut off. */
function textHtml(text: string): unknown {
  if (!UNBROKEN.test(text)) return text;
  return text.split(/(\S{24,})/).map((part, place) => (place % 2 === 1 ? html`<span class="unbroken">${part}</span>` : part));
}

const UNBROKEN = /\S{24}/;

export function markHtml({ mark, tone }: Mark): unknown {
  return html`<span class=${`mark mark_${tone}`}>${mark}</span>`;
}

/** A number with a bar and a line at the threshold; the words for who sees neither. */
function scoreHtml({ score, threshold, isGuess }: Score, hasBars: boolean): unknown {
  if (score === null) return html`<span class="score">–</span>`;
  const isHigh = score >= threshold;
  const words = [say(isHigh ? 'score.high' : 'score.low'), isGuess ? say('score.guess') : ''].filter(Boolean).join(', ');
  if (!hasBars) return html`<b>${score}</b> ${words}`;
  return html`<span class="score"
    ><span class="score_value">${score}</span
    ><svg
      class=${isGuess ? 'score_bar score_bar_guess' : 'score_bar'}
      viewBox="0 0 100 10"
      width="60"
      height="8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="score_ground" x="0" y="2" width="100" height="6"></rect>
      <rect class=${isHigh ? 'score_high' : 'score_low'} x="0" y="2" width=${score} height="6"></rect>
      <rect class="score_threshold" x=${threshold} y="0" width="2" height="10"></rect></svg
    ><span class="score_words">${words}</span></span
  >`;
}
