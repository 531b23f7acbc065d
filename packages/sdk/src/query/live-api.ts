/** The live API of the network. */
export const liveApi = 'https://learningcircles.p2pu.org';
