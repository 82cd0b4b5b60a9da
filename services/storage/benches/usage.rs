//! What the machine does meanwhile: processor time, and how long its disk takes.

use std::io::Write;
use std::time::Instant;

use turjuman_test_databases::Cluster;

/// Milliseconds that one `fsync` of a small write takes, at the median.
pub(crate) fn fsync_ms() -> f64 {
    let mut file = tempfile::tempfile_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut times: Vec<f64> = (0..50)
        .map(|_| {
            file.write_all(&[7; 4096]).unwrap();
            let began = Instant::now();
            file.sync_data().unwrap();
            began.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[25]
}

/// A server as somebody would run it who cares a little: the rest is PostgreSQL's defaults.
pub(crate) fn server_lines() -> Vec<String> {
    ["shared_buffers = 512MB", "max_wal_size = 4GB"].map(str::to_owned).to_vec()
}

/// This process, and that of the server; its children come and go and are looked for when they are counted.
pub(crate) fn server_processes(cluster: &Cluster) -> Vec<u32> {
    let lock = cluster.certificate().with_file_name("data").join("postmaster.pid");
    let postmaster = std::fs::read_to_string(lock).unwrap().lines().next().unwrap().parse().unwrap();
    vec![std::process::id(), postmaster]
}

/// Processor time of these processes and of the children that they have now, in milliseconds.
pub(crate) fn cpu_ms(processes: &[u32]) -> u64 {
    let mut ticks = 0;
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let Ok(stat) = std::fs::read_to_string(entry.path().join("stat")) else { continue };
        // The name may hold spaces: what follows is counted from its closing bracket. Parent 1, user 11, system 12.
        let Some((pid, rest)) = stat.split_once(' ') else { continue };
        let Some((_, rest)) = rest.rsplit_once(')') else { continue };
        let fields: Vec<u64> = rest.split_whitespace().map(|field| field.parse().unwrap_or(0)).collect();
        let ours = |pid: u64| processes.iter().any(|known| u64::from(*known) == pid);
        if ours(pid.parse().unwrap_or(0)) || ours(fields[1]) {
            ticks += fields[11] + fields[12];
        }
    }
    ticks * 10
}
