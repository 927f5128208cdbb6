/** What axe finds amiss on a page, in a form that a failing test can print. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** `rule: the elements`, for the part of the page that `selector` names. */
export async function accessibilityViolations(page: Page, selector = 'body'): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: RULES } });
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(selector)}, ${options})`)) as axe.AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
