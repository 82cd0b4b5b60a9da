//! The command line: what can be typed. What each command does is in [`crate::commands`].

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Finds a human interpreter for anybody a city serves.
#[derive(Debug, Parser)]
#[command(name = "turjuman", version, about, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Plays one request from submit to acceptance on a sample city, then serves.
    #[command(after_help = "Example:\n  turjuman demo --once")]
    Demo(crate::demo::Arguments),
    /// Serves gRPC, gRPC-Web and health on one port.
    #[command(
        after_help = "Example:\n  turjuman serve --listen 0.0.0.0:8443 --config /etc/turjuman/turjuman.toml"
    )]
    Serve(ServeArguments),
    /// Brings the database's tables up to this program.
    #[command(
        after_help = "Example:\n  turjuman migrate --database-url postgres://turjuman@localhost/turjuman"
    )]
    Migrate(MigrateArguments),
    /// Adds interpreters or sites from a CSV file; all or nothing.
    #[command(after_help = "Example:\n  turjuman import roster interpreters.csv --dry-run")]
    Import(ImportArguments),
    /// Runs a log of calls through the desk in simulated time.
    #[command(after_help = "Example:\n  turjuman replay calls.csv --seed 7 --format json")]
    Replay(crate::replay::Arguments),
    /// Issues a token of the server's own key, for scripts; or a link that signs a person in to the portal.
    #[command(
        after_help = "Examples:\n  turjuman token --subject clerk-7 --role requester --department health --valid-for 12h\n  turjuman token --subject office-1 --role coordinator --sign-in"
    )]
    Token(TokenArguments),
    /// Languages: list them, resolve a name, compare two.
    #[command(
        after_help = "Examples:\n  turjuman languages resolve kreyol \"sign language\"\n  turjuman languages compare ht fr"
    )]
    Languages(LanguagesArguments),
    /// Locales: check translations, and see every message as people get it.
    #[command(
        after_help = "Examples:\n  turjuman locales check --dir locales\n  turjuman locales preview --locale ht --channel sms"
    )]
    Locales(LocalesArguments),
    /// Shows the settings in force and where each came from.
    #[command(after_help = "Example:\n  TURJUMAN_LISTEN=127.0.0.1:9000 turjuman config show")]
    Config(ConfigArguments),
    /// Shows or checks the city's policy.
    #[command(after_help = "Example:\n  turjuman policy check my-policy.toml")]
    Policy(PolicyArguments),
}

/// How an answer is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// One JSON object on one line of standard output.
    Json,
}

/// Where settings come from beside the environment.
#[derive(Debug, Clone, Default, Args)]
pub struct SettingsArguments {
    /// A settings file; without it ./turjuman.toml is read if it exists.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Database URL, instead of the settings' database.url.
    #[arg(long, value_name = "URL")]
    pub database_url: Option<String>,
    /// Directory for the embedded database and the signing key, instead of data_dir.
    #[arg(long, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
}

/// `serve`
#[derive(Debug, Args)]
pub struct ServeArguments {
    /// Where settings come from.
    #[command(flatten)]
    pub settings: SettingsArguments,
    /// Address and port, instead of the settings' listen.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<String>,
}

/// `migrate`
#[derive(Debug, Args)]
pub struct MigrateArguments {
    /// Where settings come from.
    #[command(flatten)]
    pub settings: SettingsArguments,
    /// Only say how the schema stands; exit 1 when it is not current.
    #[arg(long)]
    pub check: bool,
}

/// `import`
#[derive(Debug, Args)]
pub struct ImportArguments {
    /// What to import.
    #[arg(value_enum)]
    pub what: ImportKind,
    /// The CSV file.
    #[arg(value_name = "FILE.csv")]
    pub file: PathBuf,
    /// Check everything, change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// How the answer is printed.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Where settings come from.
    #[command(flatten)]
    pub settings: SettingsArguments,
}

/// What can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImportKind {
    /// Interpreters.
    Roster,
    /// Sites.
    Sites,
}

/// `token`
#[derive(Debug, Args)]
pub struct TokenArguments {
    /// Who the token speaks for; an interpreter's must be the subject of their roster entry.
    #[arg(long)]
    pub subject: String,
    /// requester, interpreter, coordinator or auditor; may be given several times.
    #[arg(long = "role", required = true)]
    pub roles: Vec<String>,
    /// Departments, for requesters; may be given several times.
    #[arg(long = "department")]
    pub departments: Vec<String>,
    /// Where notices by e-mail go.
    #[arg(long)]
    pub email: Option<String>,
    /// Locale to read in, such as es-US.
    #[arg(long)]
    pub locale: Option<String>,
    /// How long it holds: 90s, 30m, 12h or 7d.
    #[arg(long, default_value = "12h")]
    pub valid_for: String,
    /// Prints a link that signs in to the portal, once and within 12 hours, instead of a token.
    #[arg(long, conflicts_with = "valid_for")]
    pub sign_in: bool,
    /// Where settings come from.
    #[command(flatten)]
    pub settings: SettingsArguments,
}

/// `locales`
#[derive(Debug, Args)]
pub struct LocalesArguments {
    /// What to do.
    #[command(subcommand)]
    pub command: LocalesCommand,
}

/// `locales …`
#[derive(Debug, Subcommand)]
pub enum LocalesCommand {
    /// Holds every locale against the reference, the program and the grammar of its language; exits 1 when anything is found.
    Check {
        /// A directory of locales. Without en-US in it, it is laid over the built-in ones. Default: ./locales if it is there,
        /// else the built-in ones.
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
        /// How the answer is printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Shows messages as people get them, with the longest facts that are likely; exits 1 when one cannot be shown.
    Preview {
        /// Only this locale; en-XA and ar-XB are made-up ones to test pages with.
        #[arg(long, value_name = "TAG")]
        locale: Option<String>,
        /// Only the message of this id, such as offer-made.
        #[arg(long, value_name = "ID")]
        message: Option<String>,
        /// Only on this channel; email also shows the HTML part, and the calendar file where there is one.
        #[arg(long, value_enum)]
        channel: Option<PreviewChannel>,
        /// A directory of locales, as for check.
        #[arg(long, value_name = "DIR")]
        dir: Option<PathBuf>,
        /// How the answer is printed; json is one object on a line for each message.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

/// Where a message is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PreviewChannel {
    /// The inbox of the program.
    Inbox,
    /// E-mail.
    Email,
    /// Text messages.
    Sms,
    /// What is shown while somebody is looking: errors and labels.
    Screen,
}

/// `languages`
#[derive(Debug, Args)]
pub struct LanguagesArguments {
    /// What to do.
    #[command(subcommand)]
    pub command: LanguagesCommand,
}

/// `languages …`
#[derive(Debug, Subcommand)]
pub enum LanguagesCommand {
    /// Lists every language known by name.
    List {
        /// How the answer is printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Says which language a name or tag means, or what to ask; reads lines from standard input without names.
    Resolve {
        /// Names or tags.
        names: Vec<std::ffi::OsString>,
        /// How the answer is printed; json prints one object a line.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Says how well an interpreter of one language serves a request for another; without arguments reads lines
    /// `requested<TAB>offered` from standard input.
    Compare {
        /// The language requested.
        #[arg(requires = "offered")]
        requested: Option<String>,
        /// The language offered.
        offered: Option<String>,
        /// tsv writes `requested<TAB>offered<TAB>tier<TAB>why`.
        #[arg(long, value_enum, default_value_t)]
        format: CompareFormat,
    },
    /// Lists the pairs of languages in which people reported that they could not understand each other, the most reported
    /// first: how often, requested, offered, tier.
    Reports {
        /// How the answer is printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Where settings come from.
        #[command(flatten)]
        settings: SettingsArguments,
    },
}

/// How a comparison is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum CompareFormat {
    /// Tab-separated values.
    #[default]
    Tsv,
    /// One JSON object a line.
    Json,
}

/// `config`
#[derive(Debug, Args)]
pub struct ConfigArguments {
    /// What to do.
    #[command(subcommand)]
    pub command: ConfigCommand,
}

/// `config …`
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Shows every setting and where its value came from; secrets are hidden.
    Show {
        /// How the answer is printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        /// Where settings come from.
        #[command(flatten)]
        settings: SettingsArguments,
    },
}

/// `policy`
#[derive(Debug, Args)]
pub struct PolicyArguments {
    /// What to do.
    #[command(subcommand)]
    pub command: PolicyCommand,
}

/// `policy …`
#[derive(Debug, Subcommand)]
pub enum PolicyCommand {
    /// Prints the built-in policy with its comments: the place to start a city's own.
    Show,
    /// Checks a policy file and names every problem with its line.
    Check {
        /// The file.
        file: PathBuf,
    },
}
