/** Points of D's surface along each axis of a plane, in a picture that stands. */
export const SURFACE_SIZE = 48;
