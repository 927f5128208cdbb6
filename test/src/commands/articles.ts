/** Short articles of our own for the tests of the commands, and a workspace that holds them. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunOptions, run } from '../../support/cli.js';
import { emptyFolder } from '../../support/folder.js';

export const HARBOUR = `港务局长称渡轮已复航
海港日报2026年3月18日电 港务局局长林海明18日表示，“北线渡轮已于今天上午复航”。
海港日报援引船东协会秘书长何佩珊的话说，上周的停航使两万名旅客滞留。
`;

export const COURT = `法院裁定停止施工
南江晚报2026年3月19日电 南江市中级人民法院19日裁定，工地必须停止施工。被告公司律师陈立表示，“我们将提出上诉”。
`;

/** A folder with both articles. */
export function folderWithArticles(): RunOptions {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'harbour.txt'), HARBOUR);
  writeFileSync(join(cwd, 'court.txt'), COURT);
  return { cwd };
}

let ingested: Promise<RunOptions> | undefined;

/** The same, already ingested: a copy, since a suite reads the articles but once. */
export async function ingestedFolder(): Promise<RunOptions> {
  ingested ??= ingest();
  const cwd = emptyFolder();
  cpSync((await ingested).cwd, cwd, { recursive: true });
  return { cwd };
}

async function ingest(): Promise<RunOptions> {
  const folder = folderWithArticles();
  const { code, stderr } = await run(['ingest', 'harbour.txt', 'court.txt'], folder);
  if (code !== 0) throw new Error(stderr);
  return folder;
}
