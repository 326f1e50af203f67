import { phraseFinder, type PhraseFinder } from '../text/phrase-finder.ts'
import type { Range } from '../text/span.ts'

/**
 * Names of cities and of regions with a name of their own. A demand that names one can be held to it: 支持珲春发展边境游.
 * Left out are names that are words as well (大同, 长治, 朝阳, 安康) and provinces, which a report names on every page.
 */
const cities =
  '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 阳泉 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 锡林郭勒 满洲里 二连浩特 沈阳 大连 鞍山 抚顺 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛 长春 辽源 松原 延边 珲春 集安 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 伊春 佳木斯 七台河 牡丹江 绥化 绥芬河 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 厦门 莆田 泉州 漳州 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 宜春 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 洛阳 平顶山 安阳 鹤壁 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 长沙 株洲 湘潭 衡阳 邵阳 岳阳 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 东莞 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 防城港 钦州 贵港 玉林 百色 贺州 河池 崇左 三亚 儋州 成都 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 贵阳 六盘水 毕节 铜仁 黔西南 黔东南 黔南 昆明 曲靖 玉溪 昭通 丽江 普洱 临沧 楚雄 红河 西双版纳 大理 德宏 怒江 迪庆 拉萨 日喀则 昌都 林芝 那曲 阿里 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 商洛 兰州 嘉峪关 金昌 天水 武威 张掖 酒泉 庆阳 定西 陇南 临夏 甘南 西宁 海东 格尔木 玉树 果洛 银川 石嘴山 吴忠 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 喀什 伊犁 塔城 阿勒泰'
const regions =
  '雄安新区 京津冀 长三角 粤港澳大湾区 大湾区 成渝 长江经济带 黄河流域 东北亚 长株潭 关中平原 中原城市群 山东半岛 胶东 鲁南 武汉都市圈 长春都市圈 郑州航空港 海南自由贸易港 西部陆海新通道 横琴 前海 河套 北部湾 河西走廊 三江源 祁连山 太湖 巢湖 洞庭湖 鄱阳湖 丹江口 松花江 嫩江 辽河 海河 淮河 汉江 湘江 赣江 钱塘江'

export const placeNames: readonly string[] = `${cities} ${regions}`.split(' ')

/** A name that only adorns (长春力量, 襄阳精神) or names the authorities is no place where something is done. */
const adornment = /^(?:精神|力量|故事|新篇|篇章|实践|样板|市委|人民|经验|答卷|高质量)/
let finder: PhraseFinder | undefined

/** Cities and regions in a prose. A phrase finder, since hundreds of alternatives make a slow expression. */
export function findPlaces(prose: string): Range[] {
  finder ??= phraseFinder(placeNames)
  return finder.matches(prose).filter(({ end }) => !adornment.test(prose.slice(end, end + 4)))
}
