import type { QuestionWords } from '../question-words.ts';

export const es: QuestionWords = {
  filler: `es son era eran fue fueron ser estar está están estaba estaban sido ha han había habían haber hay hubo he hemos el la los las lo un una unos unas de del al a en con sin por para sobre entre desde hasta hacia ante tras durante se su sus le les me mi nos nuestro nuestra nuestros este esta esto estos estas ese esa eso aquel
    ya aún todavía ahora actualmente exactamente realmente también además solo sólo mismo misma así pues entonces y o u pero si como que qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas cómo dónde porqué por otro otra otros otras alguien algún alguna algo no sí
    cliente clientes usuario usuarios usuaria agente puede pueden podría debe deben tiene tienen
    probado probada probó probaron probar prueba intentado intentó intentar comprobado comprobó comprobar comprobó revisado revisó revisar miró mirar mirado ve ven ver visto dice dicen decir dijo muestra muestran mostró mostrar encontró encontrado encontrar da dan dio
    ocurre ocurren ocurrir pasa pasó pasar sucede afectado afectados afectada afectadas funciona funcionan funcionó funcionaba funcionar ayuda ayudó ayudar sirve sirvió alcanzó bastó posible problema problemas fallo fallos caso ticket causa motivo razón error
    usa usan usó usado usar utiliza utilizan hizo hicieron hacer hecho resolvió resuelto solucionó solucionado arregló arreglado último última primero primera existe existen lado`,
  which: String.raw`(?:¿)?(?:qué|cuál|cuáles|que|cual)(?: es| son)?(?: el| la| los| las)?`,
  when: String.raw`¿?(?:desde )?(?:cuándo|cuando)|¿?a qué hora|¿?(?:en|desde) qué (?:fecha|día)`,
  count: String.raw`¿?(?:a |con |de )?(?:cuánt[oa]s?|cuant[oa]s)|¿?con qué frecuencia`,
  why: String.raw`¿?(?:por qué|porqué|por que)|¿?cuál (?:es|era|fue) (?:la|el) (?:causa|motivo|razón|origen)|¿?a qué se deb\p{L}+|¿?qué (?:causa|causó|provoca|provocó)`,
  cure: String.raw`¿?(?:qué|cómo) (?:lo |se )?(?:resolvió|solucionó|arregló|ayudó|funcionó)|¿?cómo se (?:ha )?(?:resolvió|solucionó|arregló|resuelto|solucionado|arreglado)`,
  solved: String.raw`¿?(?:está|se ha|quedó|se) (?:ya )?(?:resuelto|solucionado|arreglado|resolvió|solucionó)|¿?(?:ya )?(?:le )?funciona (?:ya|ahora)`,
  tried: String.raw`prob[óa]\p{L}*|intent[óa]\p{L}*`,
  outcome: String.raw`funcion\p{L}+|ayud\p{L}+|sirv\p{L}+|alcanz\p{L}+|bast\p{L}+|resuelve|soluciona`,
  future: String.raw`será|serán|(?:va|van) a|\p{L}{3,}(?:ará|erá|irá|arán|erán|irán)|previsto|cuándo (?:sale|estará|llega)`,
  others: String.raw`otr[oa]s?|más (?:usuarios|clientes|gente)|tod[oa]s|alguien más|también`,
  after: 'tras|después de|luego de|desde que',
  kinds: {
    version: 'versión|version|versiones',
    browser: 'navegador|navegadores',
    device: 'dispositivos?|teléfono|móvil|celular|modelo|equipo|ordenador|computadora|portátil',
    system: 'sistemas? operativos?|sistema|so',
  },
  yesOrNo: 'sí|si|no|correcto|exacto|efectivamente',
  hedge: String.raw`quizás?|tal vez|probablemente|posiblemente|puede que|a lo mejor|podría|(?:creo|supongo|pienso)|no estoy segur[oa]|todavía no|aún no|más tarde|mañana|pronto`,
  time: String.raw`ayer|hoy|anoche|anteayer|esta (?:mañana|tarde|noche|semana)|la semana pasada|el mes pasado|hace|desde|mediodía|medianoche`,
  number:
    'un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|cien|mil|ningun[oa]|ningún|nadie|tod[oa]s|ambos|mitad|cada',
  because: String.raw`porque|ya que|debido|caus\p{L}+|motivo|razón|por culpa|culpable|resulta que|resultó|provoc\p{L}+|en lugar de|en vez de|falta\p{L}*|caducad[oa]|venc\p{L}+|incorrect[oa]|mal|bug|bloquea\p{L}*|no corresponde\p{L}*|parece`,
  else: String.raw`otr[oa]s?|tod[oa]s|nadie|ningun[oa]|solo|sólo|también|tampoco|igual|mism[oa]s?|compañer[oa]s?|ambos|varios|bien|sin problema\p{L}*`,
};
