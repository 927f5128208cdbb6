/** The words of what can go wrong, and of forms that stores answer differently. Simplified Chinese, traditional Chinese, English. */
import type { Words } from './words.js';

export const failing = {
  'nodeType.actor': ['人物或机构', '人物或機構', 'actor'],
  'nodeType.event': ['事件', '事件', 'event'],
  'nodeType.statement': ['言论', '言論', 'statement'],
  'nodeType.article': ['文章', '文章', 'article'],
  'nodeType.place': ['地点', '地點', 'place'],
  'nodeType.node': ['节点', '節點', 'node'],
  'reason.node-unknown': [
    '图中没有叫“{text}”的{type}。请填名称或字句的任一部分。',
    '圖中沒有叫「{text}」的{type}。請填名稱或字句的任一部分。',
    'The graph knows no {type} by “{text}”. Give any part of its name or its words.',
  ],
  'reason.node-ambiguous': [
    '“{text}”可能是以下 {count} 个之一：{candidates}。请填全名，或括号里的标识。',
    '「{text}」可能是以下 {count} 個之一：{candidates}。請填全名，或括號裡的識別碼。',
    '“{text}” may be any of {count}: {candidates}. Give the whole name, or the id in brackets.',
  ],
  'reason.node-empty': ['没有填要找的{type}。', '沒有填要找的{type}。', 'Which {type}? The field is empty.'],
  'reason.parameter-unknown': [
    '这个问题没有“{parameter}”这一项。',
    '這個問題沒有「{parameter}」這一項。',
    'This question has no “{parameter}”.',
  ],
  'reason.parameter-missing': ['请填“{parameter}”。', '請填「{parameter}」。', 'This question needs “{parameter}”.'],
  'reason.parameter-not-text': [
    '“{parameter}”不能为空。',
    '「{parameter}」不能為空。',
    '“{parameter}” must not be empty.',
  ],
  'reason.parameter-not-date': [
    '“{parameter}”应是日期，如 2026-03-18，而不是“{value}”。',
    '「{parameter}」應是日期，如 2026-03-18，而不是「{value}」。',
    '“{parameter}” must be a day such as 2026-03-18, not “{value}”.',
  ],
  'reason.parameter-not-number': [
    '“{parameter}”应是数，而不是“{value}”。',
    '「{parameter}」應是數，而不是「{value}」。',
    '“{parameter}” must be a number, not “{value}”.',
  ],
  'reason.parameter-not-count': [
    '“{parameter}”应是 1 或更大的整数，而不是“{value}”。',
    '「{parameter}」應是 1 或更大的整數，而不是「{value}」。',
    '“{parameter}” must be a whole number of at least 1, not “{value}”.',
  ],
  'reason.parameter-not-act': [
    '没有“{value}”这种言语行为。',
    '沒有「{value}」這種言語行為。',
    'There is no act “{value}”.',
  ],
  'reason.parameter-not-event-type': [
    '没有“{value}”这种事件类型。',
    '沒有「{value}」這種事件類型。',
    'There is no type of event “{value}”.',
  ],
  'reason.question-unknown': [
    '没有名为 {name} 的问题。',
    '沒有名為 {name} 的問題。',
    'There is no question named {name}.',
  ],
  'reason.query-empty': ['查询是空的。', '查詢是空的。', 'The query is empty.'],
  'reason.query-unclosed': [
    '从这里开始的字符串、注释或名称没有结束。',
    '從這裡開始的字串、註解或名稱沒有結束。',
    'A string, comment or name begins here and never ends.',
  ],
  'reason.query-escape': [
    '请直接写这个字符，不要写 \\u 转义。',
    '請直接寫這個字元，不要寫 \\u 轉義。',
    'Write the character itself instead of its \\u escape.',
  ],
  'reason.query-begins': [
    '读取的查询不能以 {word} 开头。',
    '讀取的查詢不能以 {word} 開頭。',
    '{word} does not begin a query that reads.',
  ],
  'reason.query-several': ['一次只能运行一条查询。', '一次只能執行一條查詢。', 'Only one query can be run at a time.'],
  'reason.query-writes': [
    '{word} 会改动图库；这里只能读取。',
    '{word} 會改動圖庫；這裡只能讀取。',
    '{word} can change the store; here it is only read.',
  ],
  'reason.query-procedure': [
    '不知道过程 {procedure} 是否只读；这里只能读取。',
    '不知道程序 {procedure} 是否唯讀；這裡只能讀取。',
    'The procedure {procedure} is not known to read only; here the store is only read.',
  ],
  'reason.query-changes': [
    '这条查询会改动图库；这里只能读取。',
    '這條查詢會改動圖庫；這裡只能讀取。',
    'This query would change the store; here it is only read.',
  ],
  'reason.store-says': [
    '图库不接受这条查询：{says}',
    '圖庫不接受這條查詢：{says}',
    'The store rejects the query: {says}',
  ],
  'reason.took-too-long': [
    '查询超过 {seconds} 秒，已放弃。请缩小范围，或加上 LIMIT。',
    '查詢超過 {seconds} 秒，已放棄。請縮小範圍，或加上 LIMIT。',
    'The query took longer than {seconds} s and was given up. Ask for less, or add a LIMIT.',
  ],
  'failure.usage': ['请求有误。', '請求有誤。', 'The request is not understood.'],
  'failure.query-refused': ['查询未被接受。', '查詢未被接受。', 'The query is refused.'],
  'failure.query-failed': ['查询没有成功。', '查詢沒有成功。', 'The query failed.'],
  'failure.query-timeout': ['查询太久，已放弃。', '查詢太久，已放棄。', 'The query took too long and was given up.'],
  'failure.query-stopped': ['查询已停止。', '查詢已停止。', 'The query was stopped.'],
  'failure.not-found': ['没有找到。', '沒有找到。', 'Nothing was found.'],
  'failure.no-such-address': ['没有找到。', '沒有找到。', 'Nothing was found.'],
  'failure.store-in-use': [
    '图库正被另一个进程使用，请稍后再试。',
    '圖庫正被另一個程序使用，請稍後再試。',
    'Another process is using the store; try again in a while.',
  ],
  'failure.store-unreachable': ['连不上图库。', '連不上圖庫。', 'The store cannot be reached.'],
  'failure.too-many-queries': [
    '同时运行的查询太多，请等一条结束。',
    '同時執行的查詢太多，請等一條結束。',
    'Too many queries run at once; wait for one to end.',
  ],
  'failure.too-large': ['请求太大。', '請求太大。', 'The request is too large.'],
  'failure.no-queries': [
    '这个图没有可查询的图库。',
    '這個圖沒有可查詢的圖庫。',
    'This graph has no store that could be asked.',
  ],
  'failure.token-required': [
    '请打开 onrecord view 打印的完整地址。',
    '請打開 onrecord view 印出的完整網址。',
    'Open the whole address that onrecord view has printed.',
  ],
  'failure.internal': [
    '服务出了错，原因写在启动 onrecord view 的终端里。',
    '服務出了錯，原因寫在啟動 onrecord view 的終端機裡。',
    'The server failed; where onrecord view was started it says why.',
  ],
  'failure.other': ['没有成功（{status}）。', '沒有成功（{status}）。', 'This failed ({status}).'],
  'dialect.optionalWhere': [
    'OPTIONAL MATCH … WHERE 里的模式、EXISTS {} 或 COUNT {} 会丢行：把模式写进 OPTIONAL MATCH。',
    'OPTIONAL MATCH … WHERE 裡的模式、EXISTS {} 或 COUNT {} 會丟列：把模式寫進 OPTIONAL MATCH。',
    'OPTIONAL MATCH … WHERE with a pattern, EXISTS {} or COUNT {} drops rows: put the pattern into the OPTIONAL MATCH.',
  ],
  'dialect.unnamedAggregate': [
    '与其他列并列的聚合要有名称：写 count(*) AS total。',
    '與其他欄並列的聚合要有名稱：寫 count(*) AS total。',
    'An aggregate beside other columns needs a name: write count(*) AS total.',
  ],
  'dialect.listPlusValue': [
    '列表加单个值得到 null：写 list + [value]。',
    '串列加單個值得到 null：寫 list + [value]。',
    'A list plus a single value gives null: write list + [value].',
  ],
  'dialect.readModifyWrite': [
    'SET 读取同一子句所设的值，结果可能不对：先在前面的 WITH 里聚合。',
    'SET 讀取同一子句所設的值，結果可能不對：先在前面的 WITH 裡聚合。',
    'SET that reads what the same clause sets may count wrongly: aggregate first, in a WITH before it.',
  ],
  'dialect.emptySum': [
    'sum() 没有可加的值时得 null 而不是 0：写 coalesce(sum(x), 0)。',
    'sum() 沒有可加的值時得 null 而不是 0：寫 coalesce(sum(x), 0)。',
    'sum() over nothing gives null, not 0: write coalesce(sum(x), 0).',
  ],
  'dialect.labelOrder': [
    'labels(n) 与 keys(n) 的次序各库不同：用 n:Label 或 IN labels(n) 判断。',
    'labels(n) 與 keys(n) 的次序各庫不同：用 n:Label 或 IN labels(n) 判斷。',
    'The order of labels(n) and of keys(n) differs between stores: test with n:Label or IN labels(n).',
  ],
  'dialect.textAsNumber': [
    "像数的文字会等于那个数，如 n.depth = '1'：用同类的值比较。",
    "像數的文字會等於那個數，如 n.depth = '1'：用同類的值比較。",
    "A text that looks like a number equals the number, as in n.depth = '1': compare like with like.",
  ],
  'dialect.emptyInterval': [
    '*2..1 这样由多到少的路径会多出结果：把小的数写在前面。',
    '*2..1 這樣由多到少的路徑會多出結果：把小的數寫在前面。',
    'A path of *2..1 steps, from more to fewer, matches where it should not: put the smaller number first.',
  ],
  'dialect.negativeSlice': [
    '从末尾数的切片如 list[..-1] 取到的项不同：写 list[..size(list) - 1]。',
    '從末尾數的切片如 list[..-1] 取到的項不同：寫 list[..size(list) - 1]。',
    'A slice counted from the end, as in list[..-1], gives other items: write list[..size(list) - 1].',
  ],
  'dialect.emptyIn': [
    '缺失的值 IN [] 得 null 而不是 false：写出列表，或先用 IS NOT NULL 判断。',
    '缺失的值 IN [] 得 null 而不是 false：寫出串列，或先用 IS NOT NULL 判斷。',
    'A missing value IN [] is null, not false: write the list out, or test with IS NOT NULL first.',
  ],
  'dialect.emptySplit': [
    "split() 以 '' 分割得到的部分不同：改用 substring()。",
    "split() 以 '' 分割得到的部分不同：改用 substring()。",
    "split() by '' gives other parts: use substring().",
  ],
  'dialect.partialDate': [
    "date('2024-01') 得 null：写完整的日期。",
    "date('2024-01') 得 null：寫完整的日期。",
    "date('2024-01') gives null: write the whole date.",
  ],
} as const satisfies Words;
