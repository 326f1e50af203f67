/** What a chatbot says to its user, never an office to its readers. */
export const chatbot =
  /^(?:以上|上述)(?![^。]{0,8}(?:答复|回复|情况))[^。]{0,16}供您参考|作为(?:一个|一款|一名)?(?:AI|人工智能)(?:语言模型|助手|助理)，|希望(?:以上|上述|这些|这份|这篇)[^。！]{0,12}(?:对您|帮到您|帮助您|帮助到您)|希望(?:以上|上述)(?:内容|回答|信息)[^。！]{0,6}有所帮助|如需[^。]{0,24}(?:告诉我|告知我|联系我|让我知道)(?![局委办厅部们处司院县市区校镇乡会站队所室科股省街村公中单])|(?:以下|下面)是(?:我)?(?:为您|根据您|按您)|^(?:好的|当然可以)[，！。](?:以下|下面|这是|我)|您可以根据(?:实际|具体)[^。]{0,10}(?:修改|调整|补充)/
/** Of these one stands in what the expression finds. */
export const chatbotSigns = [
  '供您参考,AI语言模型,AI助手,AI助理,人工智能语言模型,人工智能助手,人工智能助理'.split(','),
  '希望以上,希望上述,希望这些,希望这份,希望这篇,如需,以下是,下面是,您可以根据'.split(','),
  '好的，,好的！,好的。,当然可以，,当然可以！,当然可以。'.split(','),
].flat()
/** Marks of a printed page, tails of markup. */
export const marks =
  /(?:（(?:下转|上接|紧接)[^）]{1,10}版）)+|-->|<!--(?!\s*doclint)|&(?:nbsp|lt|gt|amp|quot|#\d{2,5});|<\/?(?:p|div|span|br|strong|font|td|tr|table|a|img|li|ul|h\d)\b[^>\u4e00-\u9fa5]{0,60}>/g
export const markdown = /^#{1,6}\s(?=\S)|\*\*(?=[^*\s])|(?<=[^*\s])\*\*|^`{3}\w*$/g
/** Page furniture, on a short line of its own. */
export const furniture =
  /加入收藏|设为首页|打印本页|关闭窗口|【打印】|【关闭】|字号[：:]?\s*[〔【[]?大|预计阅读(?:时长|时间)|扫一扫|微信扫码|扫码(?:分享|领取|关注)|分享到|^(?:上|下)一篇[：:]|责任编辑[：:]|浏览次数|点击(?:量|数|次数)[：:]|您?(?:当前|现在)的?位置[：:]|ICP备\s?\d|网站标识码|返回(?:顶部|首页)|领取福利|共计?\d+个?字|阅读量[：:]/
export const longestFurniture = 60
