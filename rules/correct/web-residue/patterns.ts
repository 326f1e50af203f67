/** What a chatbot says to its user, never an office to its readers. */
export const chatbot =
  /供您参考|作为(?:一个|一款|一名)?(?:AI|人工智能)(?:语言模型|助手|助理)|(?:希望|愿)(?:以上|上述|这些|这份|这篇|本)[^。！]{0,16}(?:对您|能帮|有所帮助)|如需[^。]{0,24}(?:告诉我|告知我|联系我|让我知道)|(?:以下|下面)是(?:我)?(?:为您|根据您|按您)|^(?:好的|当然可以)[，！。](?:以下|下面|这是|我)|您可以根据(?:实际|具体)[^。]{0,10}(?:修改|调整|补充)/
/** Marks of a printed page, tails of markup. */
export const marks =
  /(?:（(?:下转|上接|紧接)[^）]{1,10}版）)+|-->|<!--(?!\s*doclint)|&(?:nbsp|lt|gt|amp|quot|#\d{2,5});|<\/?(?:p|div|span|br|strong|font|td|tr|table|a|img|li|ul|h\d)\b[^>\u4e00-\u9fa5]{0,60}>/g
export const markdown = /^#{1,6}\s(?=\S)|\*\*(?=[^*\s])|(?<=[^*\s])\*\*|^`{3}\w*$/g
/** Page furniture, on a short line of its own. */
export const furniture =
  /加入收藏|设为首页|打印本页|关闭窗口|【打印】|【关闭】|字号[：:]?\s*[〔【[]?大|预计阅读(?:时长|时间)|扫一扫|微信扫码|扫码(?:分享|领取|关注)|分享到|^(?:上|下)一篇[：:]|责任编辑[：:]|浏览次数|点击(?:量|数|次数)[：:]|您?(?:当前|现在)的?位置[：:]|ICP备\s?\d|网站标识码|返回(?:顶部|首页)|领取福利|共计?\d+个?字|阅读量[：:]/
export const longestFurniture = 60
