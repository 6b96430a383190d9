/** The number of the app on this portal: in app.info, and in the address of its page. */
export const APP_ID = 5
