import type { ReportWords } from '../report-words.ts';

const DAY = '(?:lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)';
const MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const CLOCK = String.raw`(?:las |la )?\d{1,2}(?:[:.]\d{2})(?: ?h(?:s|oras)?)?|(?:las |la )\d{1,2}|\d{1,2} ?h(?:s|oras)?|mediodía|medianoche`;
const PART = 'mañana|tarde|noche|mediodía|madrugada';
const DATE = String.raw`(?:el )?(?:día )?\d{1,2} de ${MONTH}(?: (?:de |del )?\d{4})?|\d{4}-\d{2}-\d{2}|(?:el )?\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:el )?día \d{1,2}|(?:principios|mediados|finales|inicios) de (?:${MONTH}|mes|semana|año)|${MONTH}(?: de \d{4}| pasado)?`;
const COUNT = String.raw`\d+|un|una|dos|tres|cuatro|cinco|seis|diez|unos|unas|varios|varias|algunos|algunas|un par de|unos cuantos|pocos|pocas`;
const UNIT = '(?:minutos?|horas?|días?|dias?|noches?|semanas?|meses|mes|años?)';
const TIME = String.raw`(?:(?:aproximadamente|más o menos|sobre|alrededor de|hacia|casi) ?){0,2}(?:(?:ayer|anteayer|antier|anoche|hoy)(?: (?:por la |en la |a la )?(?:${PART}))?|(?:el día de )?(?:hoy|ayer)|est[ae] (?:misma? )?(?:${PART}|semana|mes|fin de semana)|(?:el )?(?:pasado )?(?:${DAY})(?: (?:pasado|por la (?:${PART})))?(?: \d{1,2})?|(?:la )?(?:semana|noche) pasada|(?:el )?(?:mes|año|fin de semana) pasado|${DATE}|(?:hace|los últimos|las últimas|desde hace)? ?(?:más de |mas de |casi |ya )?(?:${COUNT}) (?:buenos )?${UNIT}(?: atrás)?|siempre|el principio|hace (?:poco|rato|tiempo))(?:,? (?:a |sobre |desde )?(?:${CLOCK}))?|${CLOCK}`;
const COMING = String.raw`(?:(?:el |este )?(?:${DAY})(?: (?:que viene|próximo|por la (?:${PART})))?|mañana|hoy mismo|esta (?:tarde|noche)|(?:el )?(?:fin|final) de(?:l)? (?:semana|mes|día|año|trimestre)|la semana que viene|la próxima semana|mediodía|${DATE}|${CLOCK})(?: (?:a )?(?:${CLOCK}))?`;
const PEOPLE = String.raw`usuarios?|usuarias?|personas?|clientes?|empleados?|compañeros?|compañeras?|alumnos?|estudiantes?|pacientes?|miembros?|conductores?|choferes?|equipos?|departamentos?|oficinas?|sedes?|tiendas?|sucursales?|cuentas?|dispositivos?|ordenadores?|computadoras?|compus?|pcs?|teléfonos?|móviles?|celulares?|impresoras?|servidores?|pedidos?|facturas?|canales?|archivos?|correos?|tickets?|cajas?|salas?|navegadores?|páginas?|persianas?|cámaras?|transacciones?|sitios?`;

export const es: ReportWords = {
  code: 'es',
  failing: String.raw`no|nada|nadie|ningun[ao]?|ningún|errores?|fall(?:a|an|o|ó|os|ando|aba)|imposible|sin (?:poder|datos|conexión|señal|sonido|internet|acceso|respuesta|servicio)|cierra|cuelga|colgad[oa]|bloquea\p{L}*|lent[oa]s?|lentitud|vací[oa]s?|en blanco|rechaz\p{L}*|dej(?:ó|a|o|aron|ado) de|duplicad?\p{L}*|desaparec\p{L}*|desapareció|caíd[oa]s?|cae|cayó|tampoco|pierde\p{L}*|perdid[oa]s?|perdí|perdió|desconect\p{L}*|congela\p{L}*|atasca\p{L}*|trab(?:a|ado)|rot[oa]|mal|incorrect[oa]|caducad[oa]|expirad[oa]|inaccesible|incompatible|corta|cortes?|apaga|reinicia sol[oa]|denegad[oa]|negr[oa]|saltan?`,
  bareFailing: 'errores?|problemas?|fallos?|no (?:funciona|anda|va|sirve|me anda)|falla',
  hedge: String.raw`descripción clara y concisa|(?:sin|ningún) problemas?|(?:yo )?(?:creo|pienso|supongo|imagino|espero)|no (?:sé|se) (?:si|qué|que|por|cómo|como|muy|más)|no sabría|ni idea|quizás?|tal vez|a lo mejor|puede ser|gracias|perdón|por favor|alguna (?:idea|ayuda|solución)|no (?:he|hemos) (?:cambiado|tocado|modificado)|no se ha realizado|me podrías|podrían|alguien|he (?:probado|intentado)|probé|intenté|sería|me gustaría|quería`,
  openers: `yo nosotros él ella ellos ellas ello esto eso esta este estos estas ese esa el la los las lo un una unos unas mi mis nuestro nuestra nuestros nuestras su sus tu y e o u pero porque pues ya que entonces también aún todavía hola buenas buenos días tardes sí ok bueno lamentablemente desgraciadamente sin embargo aunque actualmente ahora cuando si como donde que quien cual con para por en de del al a desde me he hemos ha uh che además después luego así es está están`,
  hanging: `yo nosotros él ella ellos esto eso esta este estos estas ese esa el la los las lo un una unos unas mi mis nuestro nuestra nuestros nuestras su sus y e o u pero porque pues que también aún ya cuando si como donde quien con sin para por en de del al a desde hasta entre sobre tras según me te se le nos les es son era está están estaba he ha han hemos había muy más menos tan todo toda cada algún ningún no ni hay ser estar p.ej etc`,
  joints: `y e o pero porque pues que cuando si como donde quien con sin para por en de al a desde hasta tras después antes mientras aunque según excepto`,
  small: `el la los las un una unos unas mi mis nuestro nuestra nuestros nuestras su sus este esta estos estas`,
  third: {
    puedo: 'puede',
    podemos: 'pueden',
    tengo: 'tiene',
    tenemos: 'tienen',
    estoy: 'está',
    estamos: 'están',
    consigo: 'consigue',
    logro: 'logra',
    recibo: 'recibe',
    recibimos: 'reciben',
    mi: 'su',
    mis: 'sus',
    nuestro: 'su',
    nuestra: 'su',
    nuestros: 'sus',
    nuestras: 'sus',
    me: 'le',
    nos: 'les',
  },
  time: TIME,
  since: String.raw`desde(?: que)?|a partir de|dede`,
  pointsBack: 'entonces|ahí|ese momento',
  began: String.raw`(?:empezó|empezaron|comenzó|comenzaron|empieza|ocurre|ocurrió|pasó|sucedió|empezado|surgió|hasta)(?: (?:a \p{L}+|el|en|desde|tras|con)){0,2}`,
  after: String.raw`tras|después de|despues de|a raíz de|luego de|con|desde|al`,
  event: String.raw`actualiz\p{L}+|migra\p{L}+|instala\p{L}*|reinstala\p{L}*|cambi(?:o|ar|é|amos|ó|os)|mudanza|parche|mantenimiento|reinici\p{L}+|corte|apagón|versión|version|update|despliegue|renovación|importa\p{L}+|fusi\p{L}+|v?\d+\.\d[\w.]*`,
  named:
    'espacio de trabajo|organización|clúster|cluster|instancia|proyecto|token|rol|cola|canal|módulo|plugin|complemento|extensión|integración|tema|plantilla|diario|buzón|dominio',
  newThing: String.raw`(?:nuev[oa] (?:teléfono|móvil|celular|tablet|tableta|portátil|ordenador|computadora|pc|mac|router|módem|impresora|escáner|servidor|nas|dispositivo|monitor|proyector|cámara|tarjeta(?: sim)?|disco(?: duro)?|ssd|teclado|proveedor|dominio)|(?:teléfono|móvil|celular|tableta|portátil|ordenador|computadora|pc|router|módem|impresora|servidor|dispositivo|proyector|disco) nuev[oa])`,
  affected: String.raw`(?:unos |unas |aproximadamente |más de |al menos |solo )?\d[\d.]* (?:de (?:nuestros |los |mis )?)?(?:\p{L}+ )?(?:${PEOPLE})|\d+ de \d+|(?:todos|todas) (?:los |las |nuestros |mis )?(?:\p{L}+ )?(?:${PEOPLE})|todo el mundo|nadie|ningún (?:${PEOPLE})|cada (?:${PEOPLE})|(?:varios|varias|muchos|muchas|algunos|algunas|otros|otras|ambos|los demás) (?:\p{L}+ )?(?:${PEOPLE})|(?:mi|un|una) compañer[oa]s?|afecta\p{L}*|toda la (?:empresa|oficina)|todo el equipo`,
  limited: String.raw`(?:solo|sólo|únicamente|solamente) (?:en|a|con|para|cuando|si|el|la|los|las|un|una|desde|me|por)|(?:excepto|salvo|menos) (?:en|con|el|la|los|las)|únicamente|exclusivamente|algo particular de`,
  fine: String.raw`(?:funciona|funcionan|va|van|anda|andan|imprime|llega|llegan|sale|salen|carga|cargan|aparecen|suben y bajan)(?: \p{L}+){0,2} (?:bien|perfectamente|correctamente|normal(?:mente)?|sin problemas?)|(?:sí|si) (?:que )?(?:funciona|llegan?|recibe|aparecen?|va|anda|se ven?|imprime|puedo|pueden|llegó)|(?:el|la|los|las) \p{L}+ (?:sí )?(?:funciona|funcionan|va|van)(?! \p{L}*mal)|funciona (?:en|con|desde|si|sin)|(?:está|están) (?:bien|ok)|sin problemas? (?:en|con|desde)|mism[oa] (?:problema|error|situación) (?:en|con|desde)|(?:en|con|desde) (?:\p{L}+ ){1,3}(?:funciona|va bien|sí)|también (?:en|con)`,
  same: String.raw`(?:el |la |lo )?mism[oa] (?:problema|error|situación|aquí|acá|por aquí|me pasa)|(?:a )?(?:mi|mí|nosotros) (?:también|tmb|tambien|igual)|yo (?:también|tmb|tambien)|estoy igual|igual (?:por )?(?:aquí|acá)|me (?:pasa|ocurre|sucede) (?:lo mismo|igual|también)|\+1`,
  harm: String.raw`(?:perdiendo|perdemos|perder|perdido|pérdida de|pierdo) (?:\p{L}+ )?(?:ventas?|pedidos?|clientes?|dinero|ingresos|tiempo|reservas)|(?:no (?:puedo|podemos|pueden|puede|se puede)|sin poder|imposible) (?:\p{L}+ )?(?:trabajar|facturar|vender|cobrar|enviar pedidos|entregar|atender|operar|despachar|producir|abrir (?:la tienda|el local)|pagar (?:las|los|nóminas|sueldos))|(?:producción|tienda|negocio|local|caja|fábrica|almacén|trabajo|empresa|todo|servicio) (?:está |están |se ha |queda )*(?:parad[oa]s?|detenid[oa]|bloquead[oa]|paralizad[oa]|caíd[oa])|(?:clientes?|pacientes|alumnos|proveedores|empleados|jefe|usuarios) (?:\p{L}+ )?(?:esperan(?:do)?|se quejan|quejándose|reclaman(?:do)?|molestos|enfadados|furios[oa])|(?:bloquea|retrasa|impide|detiene) (?:la |el |las |los |nuestra |nuestro )?(?:entregas?|facturación|nómina|producción|ventas?|pedidos?|trabajo|cierre|lanzamiento|envíos?)|multas?|recargos?`,
  deadline: String.raw`(?:antes de(?:l)?|para|hasta|como muy tarde|a más tardar|vence|plazo(?: es| hasta)?|fecha límite(?: es)?|límite) (?:el |la |las |a |este )?(?:${COMING})|(?:cierre|nómina|auditoría|lanzamiento|presentación|demo|feria|reunión|entrega|vencimiento|inventario|examen|declaración|evento|inauguración|camiones) (?:\p{L}+ ){0,3}(?:${COMING})`,
  pressing: String.raw`urgente\p{L}*|urge|urgencia|crítico|cuanto antes|lo antes posible|asap|inmediat\p{L}+|prioritari[oa]|plazo|necesit(?:o|amos)|tenemos que|hay que|debemos`,
  soon: String.raw`en (?:las próximas )?(?:unas|pocas|\d+|una|dos|tres) (?:minutos|horas?|días?)|(?:antes del?|para) (?:el )?(?:${COMING})|mañana(?! por)|esta (?:tarde|noche)`,
  errorCue: String.raw`resultado|errores?|mensajes?|aparece\p{L}*|sale|salía|salen|muestra|dice|decía|devuelve|indica|códigos?|marca|salta|avisos?|arroja|tira|recibo|da|me da|lanza|log|consola|responde`,
  vague: `ayuda problema problemas error errores consulta urgente duda pregunta fallo solicitud ticket soporte no funciona me anda con el la los las un una mi mis de en y hola importante por favor help porfa`,
  plea: String.raw`(?:necesito |pido )?ayuda(?: (?:urgente|por favor|porfa))?|por favor|porfa(?:vor)?|muy urgente|urgente|resuelto|solucionado|gracias`,
  headings: {
    problem: String.raw`descri(?:be|ba|pción)(?: (?:el|del|de la|tu|su)? ?(?:bug|error|problema|fallo|incidencia))?|(?:cuál es )?(?:el|su|tu)? ?problema|qué (?:pasa|ocurre|sucede|ha pasado|pasó)|comportamiento (?:actual|observado)|resultado (?:actual|obtenido)|incidencia|síntomas?`,
    environment: String.raw`entorno|ambiente|(?:\p{L}+ )?versi(?:ón|ones)(?: (?:de|del) .*)?|sistema(?: operativo)?|navegador|dispositivo|equipo|hardware|configuración|plataforma|software|servidor|hosting|modelo|impresora|router`,
    error: String.raw`(?:mensaje|código|texto)?s? ?(?:de(?:l)? )?error(?:es)?(?: (?:exacto|mostrado))?|mensaje|logs?|registros?|traza|consola|salida`,
    since: String.raw`desde(?: cuándo)?|cuándo (?:empezó|comenzó|ocurrió).*|fecha (?:de inicio|del incidente)`,
    scope: String.raw`alcance|a quién afecta|(?:usuarios|equipos) afectados|(?:número|cantidad) de (?:usuarios|afectados).*|frecuencia`,
    impact: String.raw`impacto(?: (?:en el negocio|comercial))?|consecuencias?`,
    other: String.raw`(?:pasos|cómo|como).*(?:reproducir|replicar).*|reproducción|comportamiento esperado|resultado esperado|capturas?.*|adjuntos?|(?:información|contexto|datos) adicional(?:es)?|otros?.*|prioridad|gravedad|urgencia|contacto|nombre|teléfono|correo|e-?mail|(?:lo|qué) (?:que )?(?:he|has|hemos|ha) (?:intentado|probado|hecho).*|de|para|asunto|fecha|enviado|solución.*|nota`,
  },
};
