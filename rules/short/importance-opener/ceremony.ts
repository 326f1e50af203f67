/** Openings that tell who led and how well all went, or what a meeting is for, before any fact. Written for doclint. */

const led =
  /在[^。；]{2,40}(?:坚强领导|正确领导|精心指导|悉心指导|关心指导|亲切关怀|关心支持|大力支持|鼎力支持|统一领导)[^，。；]{0,12}下，/
/** Praise that names nothing: with a name, a date or a figure the sentence would have a matter. */
const praise =
  /新台阶|新成效|新气象|新局面|新作为|新进展|新突破|新路|之路|新篇章|显著|明显成效|良好|圆满|稳步|扎实|有力有序|不断|持续|全面|长足|丰硕|勇毅前行|砥砺前行|砥砺奋进|锐意进取|真抓实干|迎难而上|攻坚克难|奋力|团结一心|奋发有为|开拓创新/
/** The credit is the centre's, or the sentence calls to work instead of reporting it. */
const centre =
  /^我?(?:们)?(?:坚信|相信|深信)|在[^，。]{0,10}党中央|同志为核心|总书记|中国共产党|将在|各族人民|让我们|^我们要|^我?希望/
const figure = /\d(?![\d]*年)|[一二三四五六七八九十百]+[个项件名人次家户]|《/

/** 在……坚强领导下，……迈上了新台阶。 */
export function creditsLeaders(sentence: string): boolean {
  return led.test(sentence) && praise.test(sentence) && !figure.test(sentence) && !centre.test(sentence)
}

const meeting =
  /(?:召开|举行|召集|开)[^。；]{0,40}会议?(?:[，。]|，[^。]{0,24})[^。]{0,24}(?:主要任务|主要目的|任务|目的|目标|主题)(?:就)?是[^。]*(?:动员|统一思想|凝聚|鼓足|提振|坚定信心|振奋|奋斗|努力|贯彻落实|安排部署|总结)/

/** 今天我们在这里召开……大会，主要任务是：……动员……努力奋斗。 */
export function explainsMeeting(sentence: string): boolean {
  return sentence.includes('会') && meeting.test(sentence)
}
