/**
 * Words of two characters that stand more than five times in 10,000 字 of work reports, State Council documents and
 * guides. To look for 发展 first, of a term such as (发展|内生)动力, means to look in vain at most places.
 */
export const frequentWords: ReadonlySet<string> = new Set(
  (
    '发展 建设 社会 人民 经济 工作 国家 推进 加强 企业 生产 服务 政府 我们 增长 改革 产业 实施 代表 提高 加快 全国 增加 农村 教育 ' +
    '政策 重点 制度 技术 群众 创新 投资 基本 积极 亿元 完成 文化 全面 工程 坚持 管理 支持 项目 水平 保障 方面 市场 应当 推动 促进 ' +
    '问题 继续 重大 实现 完善 体系 事业 基础 安全 提升 部门 大会 质量 开展 生活 科技 扩大 人员 中央 深化 城市 地区 重要 消费 收入 ' +
    '能力 必须 科学 产品 环境 机制 一个 单位 农民 达到 规定 稳定 落实 地方 国际 进行 保护 任务 行动 生态 机构 建立 努力 中心 综合 ' +
    '可以 会议 需要 大力 深入 治理 持续 依法 人才 解决 民生 取得 主要 金融 条件 改善 开放 居民 区域 做好 体制 措施 规划 组织 标准 规模'
  ).split(' '),
)
