import type { QuestionWords } from '../question-words.ts';

export const en: QuestionWords = {
  filler: `did do does done has have had having been being is are was were be am will would can could should may might shall they them their theirs he she it its his her the a an this that these those there here we us our you your i my me
    already yet even ever still now just currently exactly really at of on in to for from by with about as into onto or and any some one only once so then than too also well again back
    customer customers client clients user users reporter agent cx what which when why how who whose where much many long often
    tested test tried try trying attempted checked check verified verify asked ask looked look looking looks like say says said tell tells told show shows showed see sees seen mean means find found know known get gets got gotten gave give go goes going went gone
    happen happens happened happening affected affect affects affecting work works worked working help helps helped enough possible issue issues problem problems case ticket other others another anyone anybody else someone somebody different difference
    run runs running use used uses using make makes made making turn turned turning put set setting out old same possible according please sure first last solved fixed resolved caused causes take takes took long side effect before between until without during while two both own real really off if whether exist exists existing fail fails failed failing specific internally option options three`,
  which: 'which|what',
  when: String.raw`when|since when|at what time|what (?:time|day|date)|which (?:day|date)|how long ago`,
  count: String.raw`how (?:many|much|often|long|big|large|far)|what (?:number|share|percentage) of`,
  why: String.raw`why|what (?:is|was|were)? ?(?:the )?(?:root )?(?:cause|reason)\p{L}*|what (?:is|was) (?:wrong|the matter|broken)|what caused?|what causes|how come|reason for`,
  cure: String.raw`what (?:finally |eventually )?(?:fixed|solved|resolved|helped|worked|cured)|how (?:was|did) (?:it|this|that|they|the (?:issue|problem|case)) .*(?:fixed|solved|resolved|fix|solve|resolve)`,
  solved: String.raw`(?:is|was|has) (?:it|this|that|the (?:issue|problem|case)) (?:now |been |already )*(?:solved|fixed|resolved|working|gone)|does (?:it|this) work (?:now|again)`,
  tried: '(?:tested|tried|attempted)|(?:they|he|she|you|customer|anyone) (?:test|try)',
  outcome: String.raw`(?:does|did|do|is|was) .*(?:work|works|help|fix|fix it|solve it|enough|any (?:effect|difference))`,
  future: String.raw`will|going to|when (?:is|are|can|does)|planned|scheduled`,
  others: 'others?|another|different|else|whole|everyone|everybody',
  after: 'after|once|since',
  kinds: {
    version: 'versions?|release|build',
    browser: 'browsers?',
    device: 'devices?|phones?|smartphones?|hardware|model|laptop|computer|machine',
    system: 'operating systems?|os|platform',
  },
  yesOrNo: 'yes|yeah|yep|yup|no|nope|not|none|correct|exactly|indeed',
  hedge: String.raw`maybe|perhaps|probably|possibly|might|i (?:think|guess|suspect|suppose)|could be|not sure|presumably|likely|not .*\byet|haven['’]t .*yet|tmrw|later|soon|tomorrow|tonight`,
  time: String.raw`yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|last (?:night|week|month|year)|ago|o['’]clock|noon|midnight|morning|evening|since`,
  number:
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|dozen|none|nobody|twice|once|half|all|every|daily|hourly',
  because: String.raw`because|due to|caus(?:e|ed|es|ing)|reason|turn(?:s|ed) out|as a result|thanks to|owing to|culprit|that['’]s why|so that['’]s|explains?|wrong|instead of|points? to|conflict(?:s|ed|ing)?|broke|bug|fault|by mistake|expired`,
  else: 'others?|another|second|different|instead|as well|everyone|everybody|nobody|no one|only|also|too|same|fine|ok|okay|colleagues?|else|both|several|not affected|unaffected',
};
