import { es as calendar } from '../calendar/es.js';
import { plural } from '../plural.js';
import type { SendingMessages } from './messages.js';

const many = plural('es');
const kept = 'Lo que escribió sigue aquí.';
const once = 'con el mismo correo electrónico cuenta una sola vez.';

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: SendingMessages = {
  ...calendar,

  problemCount: (count) =>
    many(count, {
      one: 'Hay algo que aún no está bien',
      other: 'Hay # cosas que aún no están bien',
    }),
  problems: {
    name: 'Escriba su nombre',
    email: 'Escriba su correo electrónico',
    goals: 'Diga qué espera obtener de este círculo',
    support: 'Diga cómo podría ayudar a los demás',
    answer: 'Responda a la pregunta de quien facilita',
    consent: 'Sin su consentimiento nadie puede recibir su inscripción',
    emailForm:
      'Escriba el correo electrónico completo, como ana@example.org, sin acentos ni espacios',
    mobileForm: 'Empiece con + y el país, y luego de 8 a 15 cifras, o déjelo vacío',
    characters: 'Contiene un carácter que no se puede guardar. Escríbalo de nuevo',
    tooLong: (most) =>
      many(most, { one: 'Acórtelo a # carácter', other: 'Acórtelo a # caracteres' }),
  },

  stillSending: 'Aún se está enviando. Puede tardar medio minuto; quédese en esta página.',
  failures: {
    offline: {
      title: 'No hay conexión',
      advice: `No se envió nada. ${kept} Envíelo cuando vuelva a tener conexión.`,
    },
    unchecked: {
      title: 'No se pudieron comprobar las plazas',
      advice: `Por eso no se envió nada. ${kept} Inténtelo de nuevo en un momento.`,
    },
    refused: {
      title: 'La inscripción no fue aceptada',
      advice: `No se guardó nada. ${kept} Cámbielo y envíelo de nuevo, o use la página del círculo.`,
    },
    unconfirmed: {
      title: 'No se sabe si llegó su inscripción',
      advice: `Se envió, pero no se pudo leer ninguna respuesta. ${kept} Envíelo de nuevo: ${once}`,
    },
    timeout: {
      title: 'Todavía no hay respuesta',
      advice: `Su inscripción se envió y puede haber llegado. ${kept} Envíelo de nuevo: ${once}`,
    },
    unavailable: {
      title: 'El servicio tiene un problema',
      advice: `Puede que su inscripción se haya guardado, o no. ${kept} Envíelo de nuevo en unos minutos: ${once}`,
    },
    impossible: {
      title: 'Esta página no puede enviar inscripciones',
      advice: `No se envió nada. ${kept} Use la página del círculo.`,
    },
  },
  goneMeanwhile: {
    full: 'Este círculo de aprendizaje ya está completo',
    closed: 'La inscripción ya está cerrada',
    ended: 'Este círculo de aprendizaje ha terminado',
    notfound: 'Este círculo de aprendizaje ya no existe',
  },
  notAccepted: `Su inscripción no fue aceptada. ${kept}`,
  earlierTry:
    'Puede que un intento anterior sí haya llegado. Si recibe un correo sobre este círculo, llegó; si no, pregunte a quien facilita.',

  receiptTitle: 'Su inscripción ha llegado',
  receiptStored: 'El servicio la ha guardado.',
  mailExpected: (organisation) =>
    `${organisation} suele enviar en pocos minutos un correo con los detalles. Si no llega, mire en el correo no deseado. Quien ya se había inscrito en este círculo no recibe otro.`,
  howToLeave: (facilitators) =>
    facilitators
      ? `¿Al final no puede venir? Use el enlace de ese correo o avise a ${facilitators}, para que otra persona tenga la plaza.`
      : '¿Al final no puede venir? Use el enlace de ese correo, para que otra persona tenga la plaza.',
  forgotten: 'Esta página ha olvidado lo que escribió.',

  countdown: (seconds) =>
    many(seconds, {
      one: 'Todo lo de aquí se borra en # segundo. Pulse cualquier tecla para quedarse.',
      other: 'Todo lo de aquí se borra en # segundos. Pulse cualquier tecla para quedarse.',
    }),
  stay: 'Sigo aquí',
  clear: 'Borrar ahora',
  cleared: 'Se borró todo.',
};
