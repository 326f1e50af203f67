/** Named things, and concrete ways of doing. */

/** After these a 《》 is the ground a demand stands on, not what it asks for. */
const grounds = [
  '为',
  '贯彻',
  '落实',
  '根据',
  '按照',
  '依据',
  '依照',
  '执行',
  '遵守',
  '遵循',
  '学习',
  '结合',
  '按',
  '以',
  '和',
  '、',
  '》',
  '与',
]
const places = [
  '中学',
  '小学',
  '幼儿园',
  '医院',
  '卫生院',
  '敬老院',
  '养护院',
  '福利院',
  '博物馆',
  '图书馆',
  '体育馆',
  '水库',
  '水电站',
  '大桥',
  '隧道',
  '高速',
  '高速公路',
  '铁路',
  '高铁',
  '机场',
  '火车站',
  '客运站',
  '客运总站',
  '枢纽',
  '遗址',
  '产业园',
  '安置区',
  '水厂',
  '污水处理厂',
  '电厂',
  '码头',
  '大学',
  '校区',
  '实验室',
  '大厦',
  '抽水蓄能电站',
  '运河',
].join('|')
/** Words that make a class of what looks like a name: 乡镇卫生院, 标准化学校. */
const classWords =
  '高中|初中|和|乡镇|农村|村级|基层|城乡|城镇|公立|公办|民办|普惠|标准化|城市|社区|高质量|重点|现代|综合|各级|各地|一批|更多|优质|普通|职业|特色|国家级|省级|市级|县级|跨|智慧|数字|老旧|病险|大中型|小型|中小型|所有|全[国省市县区]|定点|专科|中医|三甲|大型|新型|推进|建设|加快|加强|相关|科技|创新|重点|全国|国家|高校|示范|乡村|干线|普速|支线|通用|新建|在建|特大|乡|镇'

/** Each with what must stand in a sentence before the expression is worth trying. */
export const names: readonly { readonly near: RegExp; readonly pattern: RegExp }[] = [
  {
    near: /《/,
    pattern: new RegExp(String.raw`(?<!${grounds.join('|')})《[^》]{2,60}》(?!精神|要求|的(?:精神|要求))`, 'g'),
  },
  {
    near: new RegExp(places),
    pattern: new RegExp(
      String.raw`(?<=[，。；、和及与]|推进|建设|建成|完成|启动|实施|加快|开工|新建|抓好|办好|推动|争取|确保|力争|重点|^)(?!${classWords})[\u4e00-\u9fa5]{2,7}?(?<!${classWords})(?:${places})(?!等|化|管理|教育|生)`,
      'g',
    ),
  },
  {
    near: /届/,
    pattern: /第[一二三四五六七八九十\d]{1,3}届[\u4e00-\u9fa5]{2,14}(?:运动会|博览会|论坛|大赛|展|节|赛|交易会|峰会)/g,
  },
  // A named scheme: 推行“综合查一次”. A slogan of several members, or one that is only a principle, is no scheme.
  {
    near: /“/,
    pattern:
      /(?<=推行|实行|推广|采用|开展|实施|落实|启动|用好|打响|举办)[^，。；“”]{0,8}“[^”、，]{2,12}”(?!的(?:要求|原则|理念|方针|总要求|目标|思路))|“[^”、，]{2,14}”[^，。；、“”]{0,8}(?:工程|行动(?!自觉)|计划|会战|通道|项目|专项|试点|白名单|模式|品牌|活动(?!为)|大赛)/g,
  },
  // Two or more named places or firms: 支持珲春、集安等地.
  {
    near: /、[^、]{2,6}等/,
    pattern:
      /[\u4e00-\u9fa5]{2,6}(?:、[\u4e00-\u9fa5]{2,6}){1,30}等(?:地(?!区|方)|[\d两三四五六七八九十]+个?[市县区镇乡村]|市|县|镇|乡|公司)/g,
  },
  // Named schemes of building and lines: 奇瑞乘用车技改、中州时代电池三期等项目. 供水、供电等项目 is a class.
  {
    near: /等(?:项目|工程|灌区|航线|线路|园区)/,
    pattern:
      /(?:[\u4e00-\u9fa5]{3,14}、){1,30}[\u4e00-\u9fa5]{3,14}等(?:灌区|航线|线路)|(?:[\u4e00-\u9fa5]{3,14}、){1,30}[\u4e00-\u9fa5]{2,12}(?:[一二三四]期|技改|高速|铁路|大桥|隧道|水库|大道|航道|机场|电站)等(?:项目|工程|园区)/g,
  },
  { near: /\d{5}/, pattern: /\d{3,4}[—-]\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)12345(?!\d)/g },
]

const means = [
  // A list of concrete ways: 通过走访、座谈、问卷调查等方式.
  String.raw`(?:通过|采取|采用|综合运用|运用|以)(?:开展|举办)?[\u4e00-\u9fa5]{2,12}、[\u4e00-\u9fa5、]{2,30}等?(?:多种)?(?:方式|形式|办法|手段|活动|措施)`,
  String.raw`利用[^，。；]{2,40}(?:系统|“一张图”|数据库|台账|名单)`,
  // What is done to each single thing or seen by everyone.
  String.raw`逐[户库处人校村企楼条幢栋](?!步)|(?:每|各)[\u4e00-\u9fa5]{1,6}(?:至少|不少于|不超过|不低于)|张贴到|(?:网站|门口|公示栏|政务内网|媒体)[^，。；]{0,6}(?:公布|公示|公开)|登记造册|(?:财务|会计|核算|支出)[^，。；]{0,8}(?:专?账|账簿|凭证|报表)|签字|盖章|扫码|电话报|空库|装箱|专人押运|单独`,
]
export const concreteMeans = new RegExp(means.join('|'), 'g')
