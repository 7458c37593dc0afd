//! What the content security policy keeps out, should a fault of ours ever let it in.
use super::support::{Outcome, Page, Screen, in_new_browser_at, journey, one_file};

/// Whether an expression throws, in a moment of the page's own: a script of the remote control may evaluate text.
fn throws(expression: &str) -> String {
    format!(
        "new Promise((told) => setTimeout(() => {{
            try {{ {expression}; told(false); }} catch {{ told(true); }}
        }}))"
    )
}

/// No text becomes markup or code, and nothing is fetched from elsewhere.
async fn is_strict(page: &Page) -> Outcome {
    page.wait_until("the app", "document.querySelector('#index') !== null").await?;
    for forbidden in [
        "document.createElement('p').innerHTML = '<img>'",
        "document.createElement('script').src = './late.js'",
        "new DOMParser().parseFromString('<p>', 'text/html')",
        "trustedTypes.createPolicy('another', {})",
        "eval('1')",
        "new Function('')",
    ] {
        assert!(page.evaluate::<bool>(&throws(forbidden)).await?, "{forbidden} is allowed");
    }
    // Elements that are made by hand are looked at, too.
    let inline = "(() => {
        const script = document.createElement('script');
        script.append('window.ran = true');
        document.head.append(script);
        return window.ran === true;
    })()";
    assert!(!page.evaluate::<bool>(inline).await?, "a script in the page is run");
    let elsewhere = "fetch('https://example.org/').then(() => true, () => false)";
    assert!(!page.evaluate::<bool>(elsewhere).await?, "another host is asked");
    let styled = "(() => {
        const style = document.createElement('style');
        style.append(':root{--styled:yes}');
        document.head.append(style);
        return getComputedStyle(document.documentElement).getPropertyValue('--styled');
    })()";
    assert_eq!(page.evaluate::<String>(styled).await?, "", "a style in the page is put on");
    drop(page.complaints().await?);
    Ok(())
}

#[tokio::test]
async fn nothing_of_a_stranger_runs_in_the_page() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| is_strict(&page).await).await
}

#[tokio::test]
async fn nothing_of_a_stranger_runs_in_the_one_file() -> Outcome {
    in_new_browser_at(one_file()?, async |page: Page| {
        page.open("").await?;
        is_strict(&page).await
    })
    .await
}
