/** Where sentences end, in Chinese and in English. */
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/document/sentences.js';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('Chinese sentences', () => {
  it.each([
    ['stops', ['会谈结束了。', '谁赢了？', '没有人赢！', '双方都同意再谈']],
    ['a stop with further marks', ['真的吗？！', '他没有回答。']],
    ['a quotation that something led up to', ['部长说：“我们会查。”', '反对党不信。']],
    ['a quotation after a comma', ['她强调，「不会退让。」', '记者再问，她没有回应。']],
    ['a quotation directly after the cue', ['发言人称“此说毫无根据。”', '他还说，会提告。']],
    ['bracketed remarks', ['会议（原定周一。后改期）已经取消。', '新日期未定。']],
    ['a full stop typed in Latin', ['嫌犯已被逮捕.警方仍在调查.']],
  ])('end at %s', (_, sentences) => {
    const text = sentences.join('');
    const expected = text.includes('.') ? ['嫌犯已被逮捕.', '警方仍在调查.'] : sentences;
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['a semicolon', '甲方同意减税；乙方要求增加开支；丙方弃权。'],
    ['a stop inside a quotation whose speaker follows', '“我们等了三个小时。没有人来。”一名家属说。'],
    ['a quoted cry in mid-sentence', '有人高喊「停下！」的口号，冲向台前。'],
    ['a pause', '他停了一下……然后说不知道。'],
    ['a list of quotations', '有人说“好”，有人说“不好”，有人说“再看”。'],
    ['a number', '通胀率为2.5%，比上月低0.3个百分点。'],
  ])('do not end at %s', (_, sentence) => {
    expect(split(sentence)).toEqual([sentence]);
  });

  it('end inside a quotation that is never closed', () => {
    expect(split('他说：“第一点是钱。第二点是人。')).toEqual(['他说：“第一点是钱。', '第二点是人。']);
  });
});

describe('English sentences', () => {
  it('end at full stops, but not after titles, initials, numbers and abbreviations', () => {
    const sentences = [
      'Mr. Hale met Gov. J. F. Orr at 5.30 in St. Agnes.',
      'The U.S. Senate will vote on No. 7 next week.',
      'Will it pass?',
      '"I doubt it," she said.',
    ];
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('end after a quotation that something led up to', () => {
    const sentences = ['The mayor said: "We are broke."', 'Nobody in the room was surprised.'];
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('go on after a question that is quoted', () => {
    expect(split('"Who pays?" she asked.')).toEqual(['"Who pays?" she asked.']);
  });
});
