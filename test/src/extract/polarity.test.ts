/** What speakers do with words, held to sentences of our own: a denial, a refusal and a wish are never shown as a claim. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../graph/build.js';
import { readSentence } from '../../support/read-sentence.js';

/** Sentence, and the polarity and caption of each of its statements. */
const CASES: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['工会主席陈立否认将辞职。', [['denied', '否认：将辞职']]],
  ['工會主席陳立否認將辭職。', [['denied', '否認：將辭職']]],
  ['市长唐佑平拒绝道歉。', [['refused', '拒绝：道歉']]],
  ['市长唐佑平拒绝透露辞职原因。', [['refused', '拒绝：透露辞职原因']]],
  ['市长唐佑平要求港务公司补发工资。', [['requested', '要求：港务公司补发工资']]],
  ['市长唐佑平希望双方尽快复谈。', [['hoped', '希望：双方尽快复谈']]],
  ['市长唐佑平表示，希望双方尽快复谈。', [['hoped', '希望双方尽快复谈']]],
  ['议员林大海询问校车为何停驶。', [['asked', '询问：校车为何停驶']]],
  ['议员林大海质疑政府隐瞒账目。', [['asked', '质疑：政府隐瞒账目']]],
  ['议员林大海问：“校车为何停驶？”', [['asked', '问：“校车为何停驶？”']]],
  ['议员林大海说：“校车为何停驶？”', [['asked', '“校车为何停驶？”']]],
  ['市长唐佑平不认为罢工会重演。', [['denied', '不认为：罢工会重演']]],
  ['市长唐佑平不否认双方有分歧。', [['asserted', '不否认：双方有分歧']]],
  ['市长唐佑平不反对提前选举。', [['asserted', '不反对：提前选举']]],
  ['市长唐佑平不支持提前选举。', [['refused', '不支持：提前选举']]],
  ['市长唐佑平不希望罢工重演。', [['refused', '不希望：罢工重演']]],
  ['市长唐佑平不得不承认计划失败。', [['asserted', '不得不承认：计划失败']]],
  ['市长唐佑平不承认计划失败。', [['denied', '不承认：计划失败']]],
  ['市长唐佑平从未说过要加税。', []],
  ['市长唐佑平没有证实这一消息。', []],
  ['市长唐佑平未否认也未承认收受好处。', []],
  ['市长唐佑平反驳工会的说法。', [['denied', '反驳：工会的说法']]],
  ['市长唐佑平驳斥工会的指控。', [['denied', '驳斥：工会的指控']]],
  ['市长唐佑平反驳说，工会在造谣。', [['asserted', '工会在造谣']]],
  ['市长唐佑平否认称，公司没有拖欠工资。', [['asserted', '公司没有拖欠工资']]],
  ['市长唐佑平否认：“我没有拿钱。”', [['asserted', '“我没有拿钱。”']]],
  ['市长唐佑平警告工会不要越线。', [['asserted', '警告：工会不要越线']]],
  ['市长唐佑平担心罢工重演。', [['asserted', '担心：罢工重演']]],
  ['市长唐佑平支持提前选举。', [['asserted', '支持：提前选举']]],
  ['市长唐佑平说，如果工会复工，公司将补发工资。', [['conditional', '如果工会复工，公司将补发工资']]],
  ['如果工会不复工，市长唐佑平表示，公司将裁员。', [['conditional', '如果工会不复工：公司将裁员']]],
  ['市长唐佑平说，公司将补发工资。', [['asserted', '公司将补发工资']]],
  ['市长唐佑平说：“公司将补发工资。”', [['asserted', '“公司将补发工资。”']]],
  ['市長唐佑平說：「公司將補發工資。」', [['asserted', '「公司將補發工資。」']]],
  ['市长唐佑平说，公司将“尽快”补发工资。', [['asserted', '公司将“尽快”补发工资']]],
  ['市长唐佑平否认公司“恶意”拖欠工资。', [['denied', '否认：公司“恶意”拖欠工资']]],
  ['市长唐佑平认为罢工会重演。', [['asserted', '罢工会重演']]],
  ['市长唐佑平表示坚决反对提前选举。', [['refused', '坚决反对提前选举']]],
  ['市长唐佑平建议推迟选举。', [['requested', '建议：推迟选举']]],
  ['市长唐佑平不建议推迟选举。', [['refused', '不建议：推迟选举']]],
  ['市长唐佑平谴责这次袭击。', [['asserted', '谴责：这次袭击']]],
  ['市长唐佑平回应工会的质疑。', [['asserted', '回应：工会的质疑']]],
  ['市长唐佑平回应说，双方会再谈。', [['asserted', '双方会再谈']]],
  ['市长唐佑平并未否认收受好处。', []],
  ['市长唐佑平说，他从未收受好处。', [['asserted', '他从未收受好处']]],
  ['市长唐佑平矢口否认收受好处。', [['denied', '矢口否认：收受好处']]],
  ['市长唐佑平拒绝接受工会的说法。', [['refused', '拒绝：接受工会的说法']]],
  ['市长唐佑平不认同工会的说法。', [['refused', '不认同：工会的说法']]],
  ['“我没有拿钱。”市长唐佑平否认道。', [['asserted', '“我没有拿钱。”']]],
  ['市长唐佑平承诺两年内完成重建。', [['asserted', '承诺：两年内完成重建']]],
  ['市长唐佑平威胁关闭港口。', [['asserted', '威胁：关闭港口']]],
  ['市长唐佑平呼吁各方保持克制。', [['requested', '呼吁：各方保持克制']]],
  ['市长唐佑平否认指控。', [['denied', '否认：指控']]],
  ['市长唐佑平不评论传闻的真假。', [['refused', '不评论：传闻的真假']]],
  ['市长唐佑平说：“我们坚决反对提前选举。”', [['refused', '“我们坚决反对提前选举。”']]],
  ['市长唐佑平说：“我们希望复谈。工厂已经停工。”', [['asserted', '“我们希望复谈。工厂已经停工。”']]],
];

async function captionsOf(text: string): Promise<string[][]> {
  const extraction = await readSentence(text);
  const graph = buildGraph([extraction]);
  return extraction.statements.map(({ id, polarity }) => [
    polarity,
    String(graph.getNodeAttributes(id).properties.caption),
  ]);
}

describe('what a speaker does with words', () => {
  it.each(CASES)('%s', async (text, wanted) => expect(await captionsOf(text)).toEqual(wanted));
});
