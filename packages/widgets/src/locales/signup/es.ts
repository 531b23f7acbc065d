import { es as circle } from '../circle/es.js';
import type { SignupMessages } from './messages.js';

const kept = 'Lo que escribió sigue aquí.';
const another = 'Elija otro círculo.';

/** Spanish, with “usted”: it is polite in every country that speaks it. */
export const es: SignupMessages = {
  ...circle,

  heading: 'Inscribirse',
  loading: 'Cargando el círculo de aprendizaje…',
  trouble: {
    offline: {
      title: 'No se puede acceder al círculo de aprendizaje',
      advice: 'Compruebe su conexión e inténtelo de nuevo.',
    },
    timeout: {
      title: 'Está tardando demasiado',
      advice: 'No hubo respuesta a tiempo. Inténtelo de nuevo en un momento.',
    },
    unavailable: {
      title: 'La inscripción no está disponible en este momento',
      advice: 'El problema es del servicio, no suyo. Inténtelo de nuevo en unos minutos.',
    },
    other: {
      title: 'No se pudo mostrar el círculo de aprendizaje',
      advice: 'El servicio respondió de una manera que esta página no entiende.',
    },
  },
  retry: 'Intentar de nuevo',
  gone: {
    full: {
      title: 'Este círculo de aprendizaje está completo',
      advice: `Puede que alguien deje su plaza: vuelva a mirar más tarde. ${another}`,
    },
    closed: {
      title: 'La inscripción está cerrada',
      advice: `Por el momento, este círculo no admite a nadie más. ${another}`,
    },
    ended: {
      title: 'Este círculo de aprendizaje ha terminado',
      advice: `Ya no es posible unirse. ${another}`,
    },
    notfound: {
      title: 'No existe ese círculo de aprendizaje',
      advice: `Puede que se haya retirado. ${another}`,
    },
  },
  lookAgain: 'Volver a mirar',
  circlePage: 'Página del círculo',
  notSetUp: {
    title: 'La inscripción aún no funciona en esta página',
    advice:
      'Para quien mantiene este sitio: indique con privacy-url qué se hace con los datos de las personas.',
  },
  elsewhere: {
    title: 'Inscríbase en la página del círculo',
    advice:
      'Este sitio muestra círculos de aprendizaje; el formulario está a un paso, en la página del círculo.',
  },
  signUpThere: 'Ir a la página de inscripción',
  fewSeats: 'Mientras escribe, no se le guarda ninguna plaza.',
  hasStarted: 'Este círculo ya empezó; usted se uniría en el próximo encuentro.',

  allNeeded: 'Todo es necesario, salvo donde dice «opcional».',
  optional: 'opcional',
  nameLabel: 'Su nombre',
  nameHint: 'Para que quien facilita sepa quién viene.',
  emailLabel: 'Correo electrónico',
  emailHint: 'Ahí llegan las noticias de este círculo.',
  goalsLabel: '¿Qué espera obtener de este círculo?',
  goals: {
    work: 'Más posibilidades de encontrar trabajo',
    job: 'Habilidades para el trabajo que tengo',
    study: 'Apoyo para un curso o estudios que sigo',
    interest: 'Me interesa el tema',
    people: 'Conocer gente',
    fun: 'Pasarlo bien o probar algo nuevo',
    other: 'Otra cosa',
  },
  goalTextLabel: '¿Qué es, en sus propias palabras?',
  supportLabel: '¿Cómo podría ayudar a los demás?',
  supportHint:
    'Un círculo no tiene profesor: vive de lo que aporta cada persona, como tiempo, paciencia, un auto…',
  answerHint: 'Lo pregunta quien facilita.',
  mobileLabel: 'Teléfono móvil',
  mobileHint:
    'Para recordatorios por mensaje de texto. Con el prefijo del país, como +57 300 123 4567. Los demás no lo ven.',
  newsletterLabel: (organisation) =>
    `También quiero que ${organisation} me informe de otras formas de aprender`,
  consentLabel: (organisation) =>
    `Acepto que ${organisation} reciba lo que escribí aquí, lo entregue a quien facilita y me escriba sobre este círculo`,
  privacyLink: (organisation) => `Qué hace ${organisation} con sus datos`,
  newTab: 'se abre en otra pestaña',
  submit: 'Inscribirme',

  sending: 'Enviando…',
  notSent: `Su inscripción no se envió. ${kept}`,
};
