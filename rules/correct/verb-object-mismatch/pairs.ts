/** A noun of official prose with verbs that do not govern it, and those that do. */
export interface Pair {
  readonly noun: string
  /** Verbs that writers set before or behind it by habit, though the two do not go together. */
  readonly wrong: readonly string[]
  /** What to write instead, the usual verb first. */
  readonly right: readonly string[]
}

const pair = (nouns: string, wrong: string, right: string): Pair[] =>
  nouns.split(' ').map((noun) => ({ noun, wrong: wrong.split(' '), right: right.split(' ') }))

/** Only pairs that a grammar of Chinese would call wrong: what is merely worn or loose is left alone. */
export const pairs: readonly Pair[] = [
  ...pair('力度', '提高 增强 完善 健全 加快 深化 扩大 改善 拓宽', '加大'),
  ...pair('规模', '提高 增强 加强 加快 完善 改善 健全', '扩大'),
  ...pair('水平', '丰富 改善 扩大 增强 加强 加快 增加 加大 完善 健全 拓宽 培养', '提高 提升'),
  ...pair('质量', '增强 加强 扩大 加快 增加 加大 健全 拓宽', '提高 提升'),
  ...pair('效率', '增强 加强 扩大 加快 增加 加大 完善 健全', '提高 提升'),
  ...pair('能力', '加快 健全 改善 拓宽 加大', '提高 增强'),
  ...pair('步伐', '提高 增强 加强 扩大 加大 提升 改善 完善', '加快 迈出'),
  ...pair('速度', '增强 加强 扩大 加大 改善 完善', '加快 提高'),
  ...pair('范围 覆盖面 受益面', '提高 增强 加强 加快 加大 提升 改善 完善', '扩大'),
  ...pair('体系 机制 制度', '提高 提升 扩大 增强 加大', '完善 健全'),
  ...pair('渠道', '提高 增强 加强 加大 提升 改善', '拓宽 畅通'),
  ...pair('环境', '扩大 加强 加大 加快', '优化 改善'),
  ...pair('积极性 主动性 创造性 热情', '增加 扩大 完善 健全 加大 拓宽 改善 加快', '调动 激发'),
  ...pair('作用', '调动 扩大 加大 完善 加快 健全', '发挥'),
  ...pair('美誉度 满意度 获得感 幸福感 安全感', '扩大 加大 加快 完善 健全 拓宽 改善 加强', '提高 增强'),
  ...pair('知名度', '加大 加快 完善 健全 改善 加强', '提高'),
  ...pair('幸福指数', '改善 加强 扩大 完善 加大 健全', '提高'),
  ...pair('变化', '取得 得到', '发生'),
  ...pair('好评 赞誉 欢迎', '荣获 取得', '受到'),
  ...pair('收入', '增强 加强 改善 加大 完善', '增加 提高'),
  ...pair('结构', '提高 增强 加强 扩大 加大', '优化 调整'),
  ...pair('作风', '提高 提升 增强 扩大 加大', '改进 转变'),
  ...pair('氛围', '提高 加强 加大 扩大', '营造'),
  ...pair('面貌', '提高 加强 增强 扩大', '改变'),
  ...pair('秩序', '提高 加强 扩大 加大 增强', '维护 规范'),
  ...pair('思路', '提高 加强 增强 加大', '理清 拓宽'),
  ...pair('形象', '扩大 加大 加强', '树立 提升'),
  ...pair('条件', '增强 加强 扩大 加大', '改善'),
  ...pair('差距', '缩短 降低 减少 弥补', '缩小'),
  ...pair('建设', '解决 提高 增强', '推进 加强'),
  ...pair('需求 需要', '达到 完成', '满足'),
  ...pair('困难', '提高 改善 完善 加强 增强', '解决 克服'),
  ...pair('占比 比重', '精简 缩短 压缩', '降低'),
  ...pair('经验', '拓宽 扩大 开拓', '积累 丰富'),
  ...pair('频率', '杜绝 消除', '降低'),
  ...pair('难关', '克服 解决', '渡过 攻克'),
  ...pair('面积', '提高 增强 加强 提升', '扩大 增加'),
  ...pair('频次', '加强 扩大 增强', '增加 提高'),
]
