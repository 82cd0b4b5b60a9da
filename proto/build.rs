//! Compiles `turjuman/v1/*.proto` without protoc: messages, clients and servers, and the descriptor set with our
//! custom options in it. Messages with sensitive fields get a `Debug` that redacts them.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use prost_reflect::{DescriptorPool, MessageDescriptor};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let files = proto_files(&root.join("turjuman/v1"))?;
    // tonic-prost-build does not say it when it is given descriptors instead of files. The folder: for files added.
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=turjuman/v1");
    for file in &files {
        println!("cargo:rerun-if-changed={}", file.display());
    }

    let mut compiler = protox::Compiler::new([&root])?;
    compiler.include_source_info(true).include_imports(true).open_files(&files)?;
    // `file_descriptor_set()` drops custom options; the encoded form keeps them.
    fs::write(out.join("turjuman.bin"), compiler.encode_file_descriptor_set())?;

    let guarded = messages_to_guard(&compiler.descriptor_pool())?;
    fs::write(out.join("redacted_debug.rs"), redacted_debug(&guarded)?)?;

    let mut config = tonic_prost_build::Config::new();
    config.enable_type_names();
    tonic_prost_build::configure()
        .codec_path("crate::codec::SmallCodec")
        .skip_debug(guarded.iter().map(|message| format!(".{}", message.full_name())))
        .compile_fds_with_config(compiler.file_descriptor_set(), config)?;
    Ok(())
}

/// Every .proto file of the folder, sorted, so that the result does not depend on the file system.
fn proto_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "proto") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The messages that have a sensitive field themselves.
fn messages_to_guard(pool: &DescriptorPool) -> Result<Vec<MessageDescriptor>, Box<dyn Error>> {
    let sensitive = pool
        .get_extension_by_name("turjuman.v1.sensitive")
        .ok_or("annotations.proto does not define the field option `sensitive`")?;
    Ok(pool
        .all_messages()
        .filter(|message| {
            message.fields().any(|field| field.options().get_extension(&sensitive).as_bool() == Some(true))
        })
        .collect())
}

/// `Debug` for the guarded messages: the redacted form. Their oneofs show nothing of what they hold.
fn redacted_debug(messages: &[MessageDescriptor]) -> Result<String, std::fmt::Error> {
    let mut code = String::new();
    for message in messages {
        let name = message.name();
        writeln!(
            code,
            "impl ::core::fmt::Debug for {name} {{\n    \
                 fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{\n        \
                     ::core::fmt::Display::fmt(&crate::redact(self), f)\n    \
                 }}\n}}"
        )?;
        // A field declared `optional` is a oneof too, to the compiler, but not in Rust.
        for oneof in message.oneofs().filter(|oneof| !oneof.is_synthetic()) {
            let (module, kind) = (snake_case(name), camel_case(oneof.name()));
            writeln!(
                code,
                "impl ::core::fmt::Debug for {module}::{kind} {{\n    \
                     fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {{\n        \
                         f.write_str(\"{kind}([redacted])\")\n    \
                     }}\n}}"
            )?;
        }
    }
    Ok(code)
}

fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && at > 0 {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

fn camel_case(name: &str) -> String {
    name.split('_')
        .map(|word| {
            word.get(..1).unwrap_or_default().to_ascii_uppercase() + word.get(1..).unwrap_or_default()
        })
        .collect()
}
