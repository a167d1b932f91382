export default { title: 'Errors', ignoreDeadLinks: false };
